package nl.tim.schemas.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.tim.schemas.memory.PackedBytes;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {
    private static final UUID INCIDENT = UUID.fromString("01970000-0000-7000-8000-000000000001");
    private static final UUID EVENT = UUID.fromString("01970000-0000-7000-8000-0000000000aa");

    @TempDir
    Path folder;

    private final InMemoryKeyLog keyLog = new InMemoryKeyLog();
    private final SealingKey key = SealingKey.generate(UUID.randomUUID(), KeyPurpose.TEXT);
    private Kek kek;
    private KeyRing ring;

    @BeforeEach
    void openRing() {
        Kek.create(folder.resolve("kek.json"));
        kek = Kek.load(folder.resolve("kek.json"));
        ring = keyLog.ring(kek);
    }

    @Test
    void opensAFieldWhoseKeyWasAppendedJustBefore() {
        append();
        assertThat(unseal()).contains("tekst");
    }

    @Test
    void saysErased_onceTheTombstoneIsRead() {
        append();
        assertThat(unseal()).isPresent();
        keyLog.append(key.keyId(), null);
        ring.awaitCurrent();
        assertThat(unseal()).isEmpty();
    }

    @Test
    void remembersWhatIsGone_whenTheKeyLogGoesAway() {
        assertThat(unseal()).isEmpty();
        keyLog.goAway();
        assertThat(unseal()).isEmpty();
    }

    @Test
    void neverSaysErased_whileTheKeyLogIsAway() {
        append();
        keyLog.goAway();
        assertThatThrownBy(this::unseal).isInstanceOf(KeysUnavailableException.class);
        keyLog.comeBack();
        assertThat(unseal()).isPresent();
    }

    @Test
    void refusesAFieldThatWasMoved() {
        append();
        var sealed = key.seal(INCIDENT, EVENT, SealedField.NARRATIVE_ORIGINAL, "tekst");
        assertThatThrownBy(() -> ring.unseal(INCIDENT, EVENT, SealedField.NARRATIVE_SHARED, sealed))
                .isInstanceOf(SealBrokenException.class)
                .hasMessageNotContaining("tekst");
    }

    @Test
    void readsOn_afterAnUnreadableKeyRecord() {
        byte[] name = "no uuid".getBytes(StandardCharsets.UTF_8);
        ring.apply(new ConsumerRecord<>("tim.keys", 0, 0, name, new byte[] {1}));
        ring.apply(new ConsumerRecord<>("tim.keys", 0, 1, null, new byte[] {1}));
        append();
        assertThat(unseal()).isPresent();
    }

    @Test
    void neverSaysErased_ofAKeyThatItDoesNotHold() {
        var texts = keyLog.ring(kek, Set.of(KeyPurpose.TEXT));
        append();
        var sealed = key.seal(INCIDENT, EVENT, SealedField.NARRATIVE_SHARED, "tekst");
        assertThat(texts.unseal(INCIDENT, EVENT, SealedField.NARRATIVE_SHARED, sealed))
                .contains("tekst");
        assertThatThrownBy(() -> texts.unseal(INCIDENT, EVENT, SealedField.PATIENT_NAME, sealed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyThatWasForgottenBeforeItWasKnown_staysDead_whenItIsWrappedAnew() {
        keyLog.append(key.keyId(), null);
        append();
        assertThat(unseal()).isEmpty();
    }

    @Test
    void holdsAKeyInLessThan200Bytes() {
        byte[] wrapped = key.wrappedBy(kek);
        var packed = new PackedBytes();
        for (int i = 0; i < 100_000; i++) {
            packed.put(new UUID(7, i), wrapped);
        }
        assertThat(packed.memory() / 100_000).isLessThan(200);
    }

    private void append() {
        keyLog.append(key.keyId(), DataKeys.wrap(key, KeyPurpose.TEXT, kek, Instant.EPOCH));
    }

    private Optional<String> unseal() {
        var sealed = key.seal(INCIDENT, EVENT, SealedField.NARRATIVE_SHARED, "tekst");
        return ring.unseal(INCIDENT, EVENT, SealedField.NARRATIVE_SHARED, sealed);
    }
}
