package nl.tim.schemas.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * Seals what a service gives to a browser to carry and bring back: nobody else can read it, change it, or make it. Its keyset may hold
 * older keys that still open. Losing it loses nothing but pages that are open at that moment. Safe for use by many threads.
 */
public final class CarriedKey {
    private final Aead aead;

    private CarriedKey(KeysetHandle keyset) throws GeneralSecurityException {
        this.aead = keyset.getPrimitive(TinkKeysets.configuration(), Aead.class);
    }

    /**
     * Reads the keyset.
     *
     * @throws java.io.UncheckedIOException when the file cannot be read
     * @throws IllegalArgumentException when it is not an AEAD keyset
     */
    public static CarriedKey load(Path keysetFile) {
        try {
            return new CarriedKey(TinkKeysets.read(keysetFile));
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

    /**
     * Seals the content.
     *
     * @param purpose what it is for; it opens for the same purpose only
     */
    public byte[] seal(String purpose, byte[] content) {
        try {
            return aead.encrypt(content, purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The content; empty when it was not sealed with one of these keys for this purpose. */
    public Optional<byte[]> open(String purpose, byte[] sealed) {
        try {
            return Optional.of(aead.decrypt(sealed, purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
