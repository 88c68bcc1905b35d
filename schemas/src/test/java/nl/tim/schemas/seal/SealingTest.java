package nl.tim.schemas.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.UUID;
import nl.tim.schemas.event.EncryptedField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SealingTest {
    private static final UUID INCIDENT = UUID.fromString("01970000-0000-7000-8000-000000000001");
    private static final UUID EVENT = UUID.fromString("01970000-0000-7000-8000-0000000000aa");
    private static final UUID OTHER = UUID.fromString("01970000-0000-7000-8000-0000000000bb");
    private static final String TEXT = "Mevrouw Jansen kreeg geen brief mee – é€𝛼";

    @TempDir
    Path folder;

    private Path kekFile;

    @BeforeEach
    void createKek() {
        kekFile = folder.resolve("kek.json");
        Kek.create(kekFile);
    }

    @ParameterizedTest
    @EnumSource
    void aSealedFieldOpensInItsOwnPlace(SealedField field) {
        var key = key(field.purpose());
        assertThat(key.open(INCIDENT, EVENT, field, null, key.seal(INCIDENT, EVENT, field, TEXT)))
                .contains(TEXT);
    }

    @Test
    void aSealedFieldOpensNowhereElse() {
        var key = key(KeyPurpose.TEXT);
        var sealed = key.seal(INCIDENT, EVENT, SealedField.NARRATIVE_SHARED, TEXT);
        assertThat(key.open(OTHER, EVENT, SealedField.NARRATIVE_SHARED, null, sealed))
                .isEmpty();
        assertThat(key.open(INCIDENT, OTHER, SealedField.NARRATIVE_SHARED, null, sealed))
                .isEmpty();
        assertThat(key.open(INCIDENT, EVENT, SealedField.NARRATIVE_ORIGINAL, null, sealed))
                .isEmpty();
        assertThat(key(KeyPurpose.TEXT).open(INCIDENT, EVENT, SealedField.NARRATIVE_SHARED, null, sealed))
                .isEmpty();
    }

    @Test
    void aSealedItemOpensAsNoOtherItemOfItsEvent() {
        var key = key(KeyPurpose.TEXT);
        var sealed = key.seal(INCIDENT, EVENT, SealedField.CAUSE_SHARED, OTHER, TEXT);
        assertThat(key.open(INCIDENT, EVENT, SealedField.CAUSE_SHARED, OTHER, sealed))
                .contains(TEXT);
        assertThat(key.open(INCIDENT, EVENT, SealedField.CAUSE_SHARED, EVENT, sealed))
                .isEmpty();
        assertThat(key.open(INCIDENT, EVENT, SealedField.CAUSE_SHARED, null, sealed))
                .isEmpty();
    }

    @Test
    void everyFlippedBitIsNoticed() {
        var key = key(KeyPurpose.TEXT);
        byte[] ciphertext = bytes(key.seal(INCIDENT, EVENT, SealedField.NARRATIVE_SHARED, TEXT));
        for (int i = 0; i < ciphertext.length; i++) {
            byte[] altered = ciphertext.clone();
            altered[i] ^= 0x10;
            var field = new EncryptedField(key.keyId(), ByteBuffer.wrap(altered));
            assertThat(key.open(INCIDENT, EVENT, SealedField.NARRATIVE_SHARED, null, field))
                    .isEmpty();
        }
    }

    @Test
    void aCiphertextNeverHoldsTheText() {
        var key = key(KeyPurpose.TEXT);
        var sealed = key.seal(INCIDENT, EVENT, SealedField.NARRATIVE_SHARED, TEXT);
        assertThat(new String(bytes(sealed), StandardCharsets.ISO_8859_1)).doesNotContain("Jansen");
        assertThat(bytes(key.seal(INCIDENT, EVENT, SealedField.NARRATIVE_SHARED, TEXT)))
                .isNotEqualTo(bytes(sealed));
    }

    @Test
    void aKeyOfAnotherPurposeIsRefused() {
        assertThatThrownBy(() -> key(KeyPurpose.TEXT).seal(INCIDENT, EVENT, SealedField.PATIENT_NAME, TEXT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWrappedKeyOpensOnlyUnderItsIdAndItsKek() {
        var kek = Kek.load(kekFile);
        var key = key(KeyPurpose.TEXT);
        var wrapped = DataKeys.bytes(DataKeys.wrap(key, KeyPurpose.TEXT, kek, Instant.EPOCH));
        var sealed = key.seal(INCIDENT, EVENT, SealedField.NARRATIVE_SHARED, TEXT);

        assertThat(DataKeys.unwrap(key.keyId(), KeyPurpose.TEXT, wrapped, kek)
                        .open(INCIDENT, EVENT, SealedField.NARRATIVE_SHARED, null, sealed))
                .contains(TEXT);
        assertThatThrownBy(() -> DataKeys.unwrap(OTHER, KeyPurpose.TEXT, wrapped, kek))
                .isInstanceOf(IllegalStateException.class);
        var otherFile = folder.resolve("other.json");
        Kek.create(otherFile);
        assertThatThrownBy(() -> DataKeys.unwrap(key.keyId(), KeyPurpose.TEXT, wrapped, Kek.load(otherFile)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeysetIsForItsOwnerOnlyAndIsNeverOverwritten() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kekFile)))
                .isEqualTo("rw-------");
        var before = Files.readString(kekFile);
        assertThatThrownBy(() -> Kek.create(kekFile)).hasMessageContaining("kek.json");
        assertThat(Files.readString(kekFile)).isEqualTo(before);
    }

    private static SealingKey key(KeyPurpose purpose) {
        return SealingKey.generate(UUID.randomUUID(), purpose);
    }

    private static byte[] bytes(EncryptedField sealed) {
        byte[] bytes = new byte[sealed.getCiphertext().remaining()];
        sealed.getCiphertext().duplicate().get(bytes);
        return bytes;
    }
}
