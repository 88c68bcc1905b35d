package nl.tim.intake.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The secret by which a reporter finds a report again: a character for the key's version, 16 characters that nobody can guess (80 bits)
 * and a check character. Written in three groups of six.
 */
public final class Receipt {

    static final int SECRET_LENGTH = 16;
    private static final int LENGTH = 1 + SECRET_LENGTH + 1;
    private static final int GROUP = 6;

    /** Longer input is no receipt with some spaces too many. */
    private static final int LONGEST_TYPED = 64;

    private final String code;

    private Receipt(String code) {
        this.code = code;
    }

    static Receipt of(int keyVersion, byte[] secret) {
        String code = Crockford.ALPHABET.charAt(keyVersion) + Crockford.encode(secret, SECRET_LENGTH);
        return new Receipt(code + CheckCharacter.of(code));
    }

    /**
     * The receipt as somebody typed it: small letters, O for 0, I or L for 1, spaces and hyphens anywhere.
     *
     * @return empty when it cannot be one, for example because of a typing error
     */
    public static Optional<Receipt> parse(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        StringBuilder code = new StringBuilder(LENGTH);
        for (char c : typed.toCharArray()) {
            if (c != '-' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                int value = Crockford.value(c);
                if (value < 0) {
                    return Optional.empty();
                }
                code.append(Crockford.ALPHABET.charAt(value));
            }
        }
        boolean right = code.length() == LENGTH && CheckCharacter.isRight(code.toString());
        return right ? Optional.of(new Receipt(code.toString())) : Optional.empty();
    }

    /** SHA-256 of the ungrouped capitals, lower-case hex: what events carry. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Grouped for reading, for example {@code 17KQ4M-X0H2RN-8VZ3CE}. A secret: for the reporter only. */
    public String grouped() {
        return code.substring(0, GROUP) + "-" + code.substring(GROUP, 2 * GROUP) + "-" + code.substring(2 * GROUP);
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
