package nl.tim.schemas.seal;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The keys under which reporters who logged in become pseudonyms: HMAC-SHA-256 of what is told about them. Without a key nobody finds the
 * person behind a pseudonym, or the reports of a person. New pseudonyms are made with the primary key; older keys in the keyset still find
 * what was reported under them, and removing one breaks that link for good. Safe for use by many threads.
 */
public final class ReporterKeys {
    private static final int MAC_LENGTH = 16;

    private final PrfSet prfs;

    private ReporterKeys(KeysetHandle keyset) throws GeneralSecurityException {
        this.prfs = keyset.getPrimitive(TinkKeysets.configuration(), PrfSet.class);
    }

    /**
     * Reads the keyset.
     *
     * @throws java.io.UncheckedIOException when the file cannot be read
     * @throws IllegalArgumentException when it is not a PRF keyset
     */
    public static ReporterKeys load(Path keysetFile) {
        TinkKeysets.configuration();
        try {
            return new ReporterKeys(TinkKeysets.read(keysetFile));
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

    /**
     * The first 128 bits of the HMAC under the primary key.
     *
     * @param purpose what it is for; the same content has another one for each purpose
     */
    public byte[] mac(String purpose, String content) {
        try {
            return prfs.computePrimary(input(purpose, content), MAC_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same in base64url. */
    public String text(String purpose, String content) {
        return encoded(mac(purpose, content));
    }

    /** The same under every key, that of the primary key first. */
    public Set<String> texts(String purpose, String content) {
        Set<String> all = new LinkedHashSet<>();
        all.add(text(purpose, content));
        try {
            for (Prf prf : prfs.getPrfs().values()) {
                all.add(encoded(prf.compute(input(purpose, content), MAC_LENGTH)));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    private static byte[] input(String purpose, String content) {
        return (purpose + "|" + content).getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(byte[] mac) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }
}
