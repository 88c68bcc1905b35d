package nl.tim.schemas.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import nl.tim.schemas.event.EncryptedField;
import org.jspecify.annotations.Nullable;

/** One unwrapped data key. Lives in memory only. Safe for use by many threads. */
public final class SealingKey {
    private static final int MAC_LENGTH = 32;

    private final UUID keyId;
    private final KeyPurpose purpose;
    private final KeysetHandle keyset;
    /** Making one takes longer than sealing a text. */
    private volatile @Nullable Aead aead;

    private volatile @Nullable PrfSet prf;

    SealingKey(UUID keyId, KeyPurpose purpose, KeysetHandle keyset) {
        this.keyId = keyId;
        this.purpose = purpose;
        this.keyset = keyset;
    }

    static SealingKey generate(UUID keyId, KeyPurpose purpose) {
        TinkKeysets.configuration();
        try {
            var keyset = switch (purpose) {
                case IDENTITY, TEXT -> KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
                case CONTENT_CHECK -> KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF);
            };
            return new SealingKey(keyId, purpose, keyset);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names the key on {@code tim.keys}. */
    public UUID keyId() {
        return keyId;
    }

    byte[] wrappedBy(Kek kek) {
        return kek.wrap(keyId, keyset);
    }

    /**
     * Seals a text for exactly this place.
     *
     * @throws IllegalArgumentException when this key is for another purpose than the field's
     */
    public EncryptedField seal(UUID incidentId, UUID eventId, SealedField field, String clear) {
        return seal(incidentId, eventId, field, null, clear);
    }

    /**
     * Seals a text of one item of an event that has several.
     *
     * @param itemId the item's id; null where the event has the field once
     * @throws IllegalArgumentException when this key is for another purpose than the field's
     */
    public EncryptedField seal(UUID incidentId, UUID eventId, SealedField field, @Nullable UUID itemId, String clear) {
        if (field.purpose() != purpose) {
            throw new IllegalArgumentException(field + " is not sealed under a key for " + purpose);
        }
        try {
            byte[] ciphertext = aead().encrypt(
                            clear.getBytes(StandardCharsets.UTF_8), field.associatedData(incidentId, eventId, itemId));
            return new EncryptedField(keyId, ByteBuffer.wrap(ciphertext));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text; empty when the ciphertext was altered or belongs to another place. */
    Optional<String> open(
            UUID incidentId, UUID eventId, SealedField field, @Nullable UUID itemId, EncryptedField sealed) {
        byte[] ciphertext = new byte[sealed.getCiphertext().remaining()];
        sealed.getCiphertext().duplicate().get(ciphertext);
        try {
            byte[] clear = aead().decrypt(ciphertext, field.associatedData(incidentId, eventId, itemId));
            return Optional.of(new String(clear, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** HMAC-SHA-256 of the content, 32 bytes; only for keys of purpose {@link KeyPurpose#CONTENT_CHECK}. */
    byte[] mac(byte[] content) {
        try {
            PrfSet made = prf;
            if (made == null) {
                made = keyset.getPrimitive(TinkKeysets.configuration(), PrfSet.class);
                prf = made;
            }
            return made.computePrimary(content, MAC_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Aead aead() throws GeneralSecurityException {
        Aead made = aead;
        if (made == null) {
            made = keyset.getPrimitive(TinkKeysets.configuration(), Aead.class);
            aead = made;
        }
        return made;
    }
}
