package nl.tim.schemas.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentChecksTest {
    private static final byte[] CONTENT = "canoniek".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "anders".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final InMemoryKeyLog keyLog = new InMemoryKeyLog();
    private Instant now = Instant.parse("2026-11-02T14:30:00Z");
    private Kek kek;
    private ContentChecks checks;

    @BeforeEach
    void open() {
        Kek.create(folder.resolve("kek.json"));
        kek = Kek.load(folder.resolve("kek.json"));
        checks = replica();
    }

    @Test
    void theSameContentMatchesAndOtherContentDoesNot() {
        var check = checks.of(CONTENT);
        assertThat(checks.matches(check, CONTENT)).contains(true);
        assertThat(checks.matches(check, OTHER)).contains(false);
    }

    @Test
    void replicasUseOneKeyADay() {
        assertThat(replica().of(CONTENT)).isEqualTo(checks.of(CONTENT));
        assertThat(keyLog.records()).hasSize(1);
    }

    @Test
    void replicasAgreeOnTheFirst_whenBothMadeAKey() {
        var second = SealingKey.generate(UUID.randomUUID(), KeyPurpose.CONTENT_CHECK);
        var first = checks.of(CONTENT);
        keyLog.append(second.keyId(), DataKeys.wrap(second, KeyPurpose.CONTENT_CHECK, kek, now));
        assertThat(replica().of(CONTENT)).isEqualTo(first);
    }

    @Test
    void theNextDayHasAnotherKey_andYesterdaysCheckStillMatches() {
        var yesterday = checks.of(CONTENT);
        now = now.plus(Duration.ofHours(25));
        assertThat(checks.of(CONTENT).getKeyId()).isNotEqualTo(yesterday.getKeyId());
        assertThat(checks.matches(yesterday, CONTENT)).contains(true);
    }

    @Test
    void nobodyCanTell_afterThirtyDays() {
        var old = checks.of(CONTENT);
        now = now.plus(Duration.ofDays(29));
        checks.destroyExpired();
        assertThat(replica().matches(old, CONTENT)).contains(true);
        now = now.plus(Duration.ofDays(2));
        checks.destroyExpired();
        assertThat(replica().matches(old, CONTENT)).isEmpty();
    }

    @Test
    void saysUnavailable_whenTheKeyLogIsAway() {
        keyLog.goAway();
        assertThatThrownBy(() -> checks.of(CONTENT)).isInstanceOf(KeysUnavailableException.class);
        keyLog.comeBack();
        assertThat(checks.matches(checks.of(CONTENT), CONTENT)).contains(true);
    }

    private ContentChecks replica() {
        return new ContentChecks(kek, keyLog.ring(kek), keyLog, () -> now);
    }
}
