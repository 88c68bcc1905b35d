package nl.tim.schemas.seal;

import java.util.UUID;
import nl.tim.schemas.event.EncryptedField;
import nl.tim.schemas.key.DataKey;

/** Opens a field with a key that was read for it alone, so that who opens seldom holds no keys. */
public final class OnceOpened {

    private OnceOpened() {}

    /**
     * The text.
     *
     * @param key the last record of the field's key on {@code tim.keys}
     * @throws IllegalStateException when the KEK does not open the key
     * @throws SealBrokenException when the ciphertext is not of this place
     */
    public static String open(
            Kek kek, DataKey key, UUID incidentId, UUID eventId, SealedField field, EncryptedField sealed) {
        return DataKeys.unwrap(sealed.getKeyId(), field.purpose(), DataKeys.bytes(key), kek)
                .open(incidentId, eventId, field, null, sealed)
                .orElseThrow(() -> new SealBrokenException(incidentId, eventId, field));
    }
}
