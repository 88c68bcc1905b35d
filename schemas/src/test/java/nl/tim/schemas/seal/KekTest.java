package nl.tim.schemas.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.UUID;
import nl.tim.schemas.key.DataKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KekTest {
    private static final UUID INCIDENT = UUID.randomUUID();
    private static final UUID EVENT = UUID.randomUUID();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void create() {
        file = folder.resolve("kek.json");
        Kek.create(file);
    }

    private static SealingKey made() {
        return SealingKey.generate(UUID.randomUUID(), KeyPurpose.TEXT);
    }

    private static DataKey wrapped(SealingKey key, Kek kek) {
        return DataKeys.wrap(key, KeyPurpose.TEXT, kek, Instant.EPOCH);
    }

    private static boolean opens(Kek kek, SealingKey key, DataKey wrapped) {
        var sealed = key.seal(INCIDENT, EVENT, SealedField.NARRATIVE_SHARED, "woorden");
        return DataKeys.unwrap(key.keyId(), KeyPurpose.TEXT, DataKeys.bytes(wrapped), kek)
                .open(INCIDENT, EVENT, SealedField.NARRATIVE_SHARED, null, sealed)
                .filter("woorden"::equals)
                .isPresent();
    }

    @Test
    void aServiceThatReadTheFileBefore_wrapsByTheNewKey_andOpensWhatItWrapped() {
        Kek service = Kek.load(file);
        Kek operator = Kek.load(file);
        var before = made();
        var wrappedBefore = wrapped(before, service);

        operator.renew();

        var after = made();
        assertThat(opens(service, after, wrapped(after, operator))).isTrue();
        assertThat(operator.wrappedByNewest(after.keyId(), wrapped(after, service)))
                .isTrue();
        assertThat(opens(service, before, wrappedBefore)).isTrue();
        assertThat(operator.wrappedByNewest(before.keyId(), wrappedBefore)).isFalse();
        assertThat(operator.keys()).isEqualTo(2);
    }

    @Test
    void whatWasWrappedAnew_opensWhenTheOlderKeyIsGone_andACopyOfBeforeDoesNot() throws Exception {
        Kek kek = Kek.load(file);
        var key = made();
        var old = wrapped(key, kek);
        kek.renew();

        var anew = kek.rewrapped(key.keyId(), old);
        kek.dropOlder();

        assertThat(kek.keys()).isEqualTo(1);
        assertThat(opens(kek, key, anew)).isTrue();
        assertThat(opens(Kek.load(file), key, anew)).isTrue();
        assertThat(anew.getCreatedAt()).isEqualTo(old.getCreatedAt());
        assertThatThrownBy(() -> opens(kek, key, old)).isInstanceOf(IllegalStateException.class);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileThatIsGoneOrBroken_doesNotStopWhoReadIt() throws Exception {
        Kek kek = Kek.load(file);
        var key = made();
        Files.writeString(file, "{}");
        assertThat(opens(kek, key, wrapped(key, kek))).isTrue();
        Files.delete(file);
        assertThat(opens(kek, key, wrapped(key, kek))).isTrue();
    }
}
