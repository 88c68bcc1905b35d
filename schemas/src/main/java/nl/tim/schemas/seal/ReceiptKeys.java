package nl.tim.schemas.seal;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * The keys from which receipts are derived. A key's place in the keyset is its version, counted from 1; keys are added at the end and
 * never removed, because receipts that were given out must stay derivable. Safe for use by many threads.
 */
public final class ReceiptKeys {
    private static final int MAC_LENGTH = 10;
    private static final int MOST_VERSIONS = 31;

    private final KeysetHandle keyset;
    private final PrfSet prfs;

    private ReceiptKeys(KeysetHandle keyset) throws GeneralSecurityException {
        this.keyset = keyset;
        this.prfs = keyset.getPrimitive(TinkKeysets.configuration(), PrfSet.class);
    }

    /**
     * Reads the keyset.
     *
     * @throws java.io.UncheckedIOException when the file cannot be read
     * @throws IllegalArgumentException when it is not a PRF keyset of at most 31 keys
     */
    public static ReceiptKeys load(Path keysetFile) {
        TinkKeysets.configuration();
        try {
            var keys = new ReceiptKeys(TinkKeysets.read(keysetFile));
            if (keys.newest() > MOST_VERSIONS) {
                throw new IllegalArgumentException("More keys than a receipt can tell apart: " + keysetFile);
            }
            return keys;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a PRF keyset: " + keysetFile, e);
        }
    }

    /**
     * Makes a new keyset of one HMAC-SHA-256 key, readable by its owner only.
     *
     * @throws java.io.UncheckedIOException when the file exists or cannot be written
     */
    public static void create(Path keysetFile) {
        TinkKeysets.configuration();
        try {
            TinkKeysets.writeNew(keysetFile, KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The version that new receipts are made with. */
    public int newest() {
        return keyset.size();
    }

    /**
     * The first 80 bits of the HMAC under one version of the key.
     *
     * @throws IllegalArgumentException when there is no such version
     */
    public byte[] mac(int version, byte[] content) {
        if (version < 1 || version > newest()) {
            throw new IllegalArgumentException("No receipt key of version " + version);
        }
        try {
            var prf = prfs.getPrfs().get(keyset.getAt(version - 1).getId());
            if (prf == null) {
                throw new IllegalStateException("Receipt key " + version + " is disabled");
            }
            return prf.compute(content, MAC_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
