package nl.tim.schemas.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * The key-encryption key: wraps data keys, so that what lies on {@code tim.keys} is of no use without it. Its keyset
 * may hold older keys that still unwrap. Safe for use by many threads.
 */
public final class Kek {
    private final Aead aead;

    private Kek(KeysetHandle keyset) throws GeneralSecurityException {
        this.aead = keyset.getPrimitive(TinkKeysets.configuration(), Aead.class);
    }

    /**
     * Reads the keyset.
     *
     * @throws java.io.UncheckedIOException when the file cannot be read
     * @throws IllegalArgumentException when it is not an AEAD keyset
     */
    public static Kek load(Path keysetFile) {
        try {
            return new Kek(TinkKeysets.read(keysetFile));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not an AEAD keyset: " + keysetFile, e);
        }
    }

    /**
     * Makes a new AES-256-GCM keyset, readable by its owner only.
     *
     * @throws java.io.UncheckedIOException when the file exists or cannot be written
     */
    public static void create(Path keysetFile) {
        try {
            TinkKeysets.configuration();
            TinkKeysets.writeNew(keysetFile, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] wrap(UUID keyId, KeysetHandle dataKey) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(dataKey, aead, associatedData(keyId));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The data key; a wrapped key that was altered, moved to another id or wrapped by another KEK is refused. */
    KeysetHandle unwrap(UUID keyId, byte[] wrapped) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, aead, associatedData(keyId));
    }

    private static byte[] associatedData(UUID keyId) {
        return keyId.toString().getBytes(StandardCharsets.UTF_8);
    }
}
