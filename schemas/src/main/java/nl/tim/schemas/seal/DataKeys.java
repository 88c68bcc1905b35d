package nl.tim.schemas.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.UUID;
import nl.tim.schemas.key.DataKey;

/** Between a data key in memory and its wrapped form on {@code tim.keys}. */
final class DataKeys {
    private DataKeys() {}

    static DataKey wrap(SealingKey key, KeyPurpose purpose, Kek kek, Instant createdAt) {
        return new DataKey(purpose.name(), createdAt, ByteBuffer.wrap(key.wrappedBy(kek)));
    }

    /** The wrapped key of a record. */
    static byte[] bytes(DataKey key) {
        byte[] wrapped = new byte[key.getWrapped().remaining()];
        key.getWrapped().duplicate().get(wrapped);
        return wrapped;
    }

    /**
     * The key in memory.
     *
     * @throws IllegalStateException when this KEK cannot open it: a wrong keyset, or a record that was tampered with
     */
    static SealingKey unwrap(UUID keyId, KeyPurpose purpose, byte[] wrapped, Kek kek) {
        try {
            return new SealingKey(keyId, purpose, kek.unwrap(keyId, wrapped));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The KEK does not open data key " + keyId, e);
        }
    }
}
