package nl.tim.intake.form.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import nl.tim.deidentify.Tag;
import nl.tim.intake.draft.Drafts;
import nl.tim.intake.draft.MemoryDrafts;
import nl.tim.intake.form.Answers;
import nl.tim.intake.form.Field;
import nl.tim.intake.form.OpenReport;
import nl.tim.intake.form.Step;
import nl.tim.intake.reporter.SignedIn;
import nl.tim.schemas.seal.CarriedKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedReportTest {

    private static final Instant OPENED = Instant.parse("2026-11-21T13:00:00Z");
    private static final OpenReport REPORT = new OpenReport(
            UUID.fromString("019a2b3c-4d5e-7f60-8a1b-2c3d4e5f6071"),
            OPENED,
            Step.PATIENT,
            true,
            Answers.of(Map.of(Field.NARRATIVE, "Jansen\r\nkreeg niets", Field.CONSENT, "YES")),
            Map.of("Jansen", Tag.PERSON),
            new Drafts(new MemoryDrafts(), new SecureRandom()).newCode(),
            new SignedIn("M. Melder", "qL0s9b1Xg3mJ7h2TzV5c4w", "UMCU", null));

    @TempDir
    private Path folder;

    private CarriedKey key;

    @BeforeEach
    void create() {
        CarriedKey.create(folder.resolve("form.json"));
        key = CarriedKey.load(folder.resolve("form.json"));
    }

    @Test
    void anotherReplicaReadsWhatOneSealed_untilItIsTooOld() {
        String sealed = at(Duration.ZERO).seal(REPORT);

        assertThat(at(Duration.ofHours(23)).open(sealed)).contains(REPORT);
        assertThat(at(Duration.ofHours(24)).open(sealed)).isEmpty();
    }

    @Test
    void nothingCanBeReadInIt() {
        assertThat(at(Duration.ZERO).seal(REPORT)).matches("[A-Za-z0-9_-]+").doesNotContain("Jansen");
    }

    @Test
    void anEmptyReportIsCarriedToo() {
        OpenReport empty = REPORT.with(Answers.NONE);

        assertThat(at(Duration.ZERO).open(at(Duration.ZERO).seal(empty))).contains(empty);
    }

    private SealedReport at(Duration later) {
        return new SealedReport(key, Duration.ofHours(24), InstantSource.fixed(OPENED.plus(later)));
    }
}
