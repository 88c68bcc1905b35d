package nl.tim.intake.receipt;

/** Crockford's base 32: ten digits and the letters without I, L, O and U. */
final class Crockford {

    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int BITS = 5;

    private Crockford() {}

    /** The first {@code length} characters of the bytes read as a bit string, most significant bit first. */
    static String encode(byte[] bytes, int length) {
        StringBuilder encoded = new StringBuilder(length);
        for (int bit = 0; bit < length * BITS; bit += BITS) {
            int value = 0;
            for (int i = bit; i < bit + BITS; i++) {
                value = value << 1 | bytes[i / Byte.SIZE] >> Byte.SIZE - 1 - i % Byte.SIZE & 1;
            }
            encoded.append(ALPHABET.charAt(value));
        }
        return encoded.toString();
    }

    /** The value of a character as people type it (small letters, O for 0, I and L for 1); -1 for any other. */
    static int value(char typed) {
        return switch (Character.toUpperCase(typed)) {
            case 'O' -> 0;
            case 'I', 'L' -> 1;
            default -> ALPHABET.indexOf(Character.toUpperCase(typed));
        };
    }
}
