package nl.tim.intake.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.tim.deidentify.Deidentifier;
import nl.tim.intake.directory.FixedDirectory;
import nl.tim.intake.follow.Following.Found;
import nl.tim.intake.receipt.Receipts;
import nl.tim.intake.report.RegionDeidentifier;
import nl.tim.schemas.seal.ReceiptKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingTest {
    private static final UUID INCIDENT = new UUID(1, 1);
    private static final int ALLOWED = 3;

    @TempDir
    Path folder;

    private final MemoryFollowing memory = new MemoryFollowing();
    private final WrongCodeBuckets buckets = new WrongCodeBuckets(ALLOWED, Duration.ofHours(1));
    private final Following following = new Following(
            memory,
            memory,
            buckets,
            new RegionDeidentifier(Deidentifier.standard(), new FixedDirectory()),
            () -> new UUID(2, 2),
            InstantSource.fixed(Instant.EPOCH));
    private Receipts receipts;

    @BeforeEach
    void giveOutAReceipt() {
        Path file = folder.resolve("receipt.json");
        ReceiptKeys.create(file);
        receipts = new Receipts(ReceiptKeys.load(file));
        memory.reports.put(
                receipts.issue(INCIDENT).hash(),
                new Followed(
                        INCIDENT,
                        "TIM-2026-7KQ4MX",
                        Instant.EPOCH,
                        Instant.EPOCH,
                        "INGEDIEND",
                        false,
                        false,
                        false,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        false));
    }

    @Test
    void wrongCodesAreBounded_forWhoTriesThem_andTypingErrorsAndRightCodesAreFree() throws Exception {
        String right = receipts.issue(INCIDENT).grouped();
        for (int i = 0; i < 20; i++) {
            assertThat(following.find(right, "one")).isInstanceOf(Found.Report.class);
            assertThat(following.find(right + "X", "one")).isInstanceOf(Found.Mistyped.class);
        }
        for (int i = 0; i < ALLOWED; i++) {
            String wrong = receipts.issue(new UUID(9, i)).grouped();
            assertThat(following.find(wrong, "one")).isInstanceOf(Found.Unknown.class);
        }

        assertThat(following.find(right, "one"))
                .isInstanceOfSatisfying(
                        Found.TooMany.class,
                        tooMany ->
                                assertThat(tooMany.after()).isBetween(Duration.ofMinutes(50), Duration.ofMinutes(61)));
        assertThat(following.find(right, "other")).isInstanceOf(Found.Report.class);
    }
}
