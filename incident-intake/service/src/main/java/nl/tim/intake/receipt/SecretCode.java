package nl.tim.intake.receipt;

import java.util.Optional;

/**
 * A code that only its holder knows and that people can type: a character that tells its kind, 16 characters that nobody can guess (80
 * bits) and a check character. Written in three groups of six.
 */
public final class SecretCode {

    /** How many bytes of the secret are used. */
    public static final int SECRET_BYTES = 10;

    static final int SECRET_LENGTH = 16;
    private static final int LENGTH = 1 + SECRET_LENGTH + 1;
    private static final int GROUP = 6;

    /** Longer input is no code with some spaces too many. */
    private static final int LONGEST_TYPED = 64;

    private final String characters;

    private SecretCode(String characters) {
        this.characters = characters;
    }

    /**
     * The code of a secret.
     *
     * @param kind 0 to 31
     * @param secret at least {@link #SECRET_BYTES}; what is longer is left out
     */
    public static SecretCode of(int kind, byte[] secret) {
        String code = Crockford.ALPHABET.charAt(kind) + Crockford.encode(secret, SECRET_LENGTH);
        return new SecretCode(code + CheckCharacter.of(code));
    }

    /**
     * The code as somebody typed it: small letters, O for 0, I or L for 1, spaces and hyphens anywhere.
     *
     * @return empty when it cannot be one, for example because of a typing error
     */
    public static Optional<SecretCode> parse(String typed) {
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
        return right ? Optional.of(new SecretCode(code.toString())) : Optional.empty();
    }

    /** What it is of, as it was made. */
    public int kind() {
        return Crockford.value(characters.charAt(0));
    }

    /** Capitals without groups. A secret. */
    public String characters() {
        return characters;
    }

    /** Grouped for reading, for example {@code 17KQ4M-X0H2RN-8VZ3CE}. A secret. */
    public String grouped() {
        return characters.substring(0, GROUP)
                + "-"
                + characters.substring(GROUP, 2 * GROUP)
                + "-"
                + characters.substring(2 * GROUP);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecretCode code && code.characters.equals(characters);
    }

    @Override
    public int hashCode() {
        return characters.hashCode();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "SecretCode";
    }
}
