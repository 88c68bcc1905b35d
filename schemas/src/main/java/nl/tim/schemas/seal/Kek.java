package nl.tim.schemas.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;
import nl.tim.schemas.key.DataKey;

/**
 * The key-encryption key: wraps data keys, so that what lies on {@code tim.keys} is of no use without it. Its keyset may hold older keys
 * that still unwrap. A keyset file that was replaced is read again: before the next key is wrapped, and when a key cannot be unwrapped.
 * Safe for use by many threads.
 */
public final class Kek {
    private final Path file;
    private volatile Loaded loaded;

    private Kek(Path file, Loaded loaded) {
        this.file = file;
        this.loaded = loaded;
    }

    /**
     * A keyset as it was read.
     *
     * @param all wraps under the newest key, opens under each
     * @param newest opens under the newest only
     */
    private record Loaded(TinkKeysets.Version version, int keys, Aead all, Aead newest) {

        static Loaded from(Path file) {
            // Looked at before reading: a file that is replaced in between is read once more.
            TinkKeysets.Version version = TinkKeysets.version(file);
            KeysetHandle keyset = TinkKeysets.read(file);
            try {
                return new Loaded(version, keyset.size(), aead(keyset), aead(TinkKeysets.newestOf(keyset)));
            } catch (GeneralSecurityException e) {
                throw new IllegalArgumentException("Not an AEAD keyset: " + file, e);
            }
        }

        private static Aead aead(KeysetHandle keyset) throws GeneralSecurityException {
            return keyset.getPrimitive(TinkKeysets.configuration(), Aead.class);
        }
    }

    /**
     * Reads the keyset.
     *
     * @throws UncheckedIOException when the file cannot be read
     * @throws IllegalArgumentException when it is not an AEAD keyset
     */
    public static Kek load(Path keysetFile) {
        TinkKeysets.configuration();
        return new Kek(keysetFile, Loaded.from(keysetFile));
    }

    /**
     * Makes a new AES-256-GCM keyset, readable by its owner only.
     *
     * @throws UncheckedIOException when the file exists or cannot be written
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
     * Adds a fresh key to the file, in one step. From then on it wraps, here and in every service that sees the file; the older keys still
     * open.
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    public synchronized void renew() {
        TinkKeysets.addNewest(file, PredefinedAeadParameters.AES256_GCM);
        loaded = Loaded.from(file);
    }

    /**
     * Removes every key but the newest from the file, in one step. Data keys that only those opened are lost: first let none be left.
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    public synchronized void dropOlder() {
        TinkKeysets.keepNewest(file);
        loaded = Loaded.from(file);
    }

    /** How many keys the keyset holds; more than one between renewing and dropping. */
    public int keys() {
        return current().keys();
    }

    /** Whether the newest key wrapped this data key. */
    public boolean wrappedByNewest(UUID keyId, DataKey key) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                                    DataKeys.bytes(key), current().newest(), associatedData(keyId))
                            .size()
                    > 0;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Whether one of the keys wrapped this data key. */
    public boolean opens(UUID keyId, DataKey key) {
        try {
            return unwrap(keyId, DataKeys.bytes(key)).size() > 0;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /**
     * The same data key, wrapped by the newest key.
     *
     * @throws IllegalStateException when this KEK cannot open it
     */
    public DataKey rewrapped(UUID keyId, DataKey key) {
        try {
            byte[] wrapped = wrap(keyId, unwrap(keyId, DataKeys.bytes(key)));
            return new DataKey(key.getPurpose(), key.getCreatedAt(), ByteBuffer.wrap(wrapped));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The KEK does not open data key " + keyId, e);
        }
    }

    byte[] wrap(UUID keyId, KeysetHandle dataKey) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    dataKey, current().all(), associatedData(keyId));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The data key; a wrapped key that was altered, moved to another id or wrapped by another KEK is refused. */
    KeysetHandle unwrap(UUID keyId, byte[] wrapped) throws GeneralSecurityException {
        Loaded before = loaded;
        try {
            return unwrap(before, keyId, wrapped);
        } catch (GeneralSecurityException e) {
            Loaded now = current();
            if (now == before) {
                throw e;
            }
            return unwrap(now, keyId, wrapped);
        }
    }

    private static KeysetHandle unwrap(Loaded with, UUID keyId, byte[] wrapped) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, with.all(), associatedData(keyId));
    }

    /** What the file holds now; what it held before while it cannot be read. */
    private Loaded current() {
        Loaded known = loaded;
        try {
            if (TinkKeysets.version(file).equals(known.version())) {
                return known;
            }
            synchronized (this) {
                loaded = Loaded.from(file);
                return loaded;
            }
        } catch (UncheckedIOException | IllegalArgumentException e) {
            return known;
        }
    }

    private static byte[] associatedData(UUID keyId) {
        return keyId.toString().getBytes(StandardCharsets.UTF_8);
    }
}
