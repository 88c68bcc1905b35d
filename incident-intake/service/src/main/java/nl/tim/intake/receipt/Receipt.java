package nl.tim.intake.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The secret by which a reporter finds a report again; its kind is the version of the key that made it. */
public final class Receipt {

    private final SecretCode code;

    private Receipt(SecretCode code) {
        this.code = code;
    }

    static Receipt of(int keyVersion, byte[] secret) {
        return new Receipt(SecretCode.of(keyVersion, secret));
    }

    /**
     * The receipt as somebody typed it: small letters, O for 0, I or L for 1, spaces and hyphens anywhere.
     *
     * @return empty when it cannot be one, for example because of a typing error
     */
    public static Optional<Receipt> parse(String typed) {
        return SecretCode.parse(typed).map(Receipt::new);
    }

    /** SHA-256 of the ungrouped capitals, lower-case hex: what events carry. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(code.characters().getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Grouped for reading, for example {@code 17KQ4M-X0H2RN-8VZ3CE}. A secret: for the reporter only. */
    public String grouped() {
        return code.grouped();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Receipt receipt && receipt.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Receipt";
    }
}
