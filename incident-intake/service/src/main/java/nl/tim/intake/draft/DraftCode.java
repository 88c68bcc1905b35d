package nl.tim.intake.draft;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import nl.tim.intake.receipt.SecretCode;

/**
 * The code by which a reporter comes back to a draft. It is the only thing that opens it: where the draft lies and the key that seals it
 * both follow from the code, and the code is kept nowhere.
 */
public final class DraftCode {

    /** A code that begins with D is no receipt. */
    private static final int KIND = 13;

    private static final String PLACE = "tim.draft.place.v1";
    private static final String KEY = "tim.draft.key.v1";
    private static final int KEY_BYTES = 32;

    private final SecretCode code;

    private DraftCode(SecretCode code) {
        this.code = code;
    }

    /** A new one. */
    static DraftCode fresh(RandomGenerator random) {
        byte[] secret = new byte[SecretCode.SECRET_BYTES];
        random.nextBytes(secret);
        return new DraftCode(SecretCode.of(KIND, secret));
    }

    /**
     * The code of a secret, the same each time.
     *
     * @param secret at least {@link SecretCode#SECRET_BYTES} that nobody can guess
     */
    public static DraftCode of(byte[] secret) {
        return new DraftCode(SecretCode.of(KIND, secret));
    }

    /** The code as somebody typed it; empty when it is none, for example because of a typing error, or a receipt. */
    public static Optional<DraftCode> parse(String typed) {
        return SecretCode.parse(typed).filter(code -> code.kind() == KIND).map(DraftCode::new);
    }

    /** Grouped for reading, for example {@code D7KQ4M-X0H2RN-8VZ3CE}. A secret. */
    public String grouped() {
        return code.grouped();
    }

    /** Where the draft lies; tells nothing of the code. */
    String place() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(PLACE + "|" + code.characters()));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** AES-256, by HKDF-SHA-256 (RFC 5869). */
    SecretKey key() {
        try {
            HKDFParameterSpec parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(bytes(code.characters()))
                    .thenExpand(bytes(KEY), KEY_BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftCode draft && draft.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "DraftCode";
    }
}
