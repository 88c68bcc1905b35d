package nl.tim.intake.receipt;

/**
 * A check character over GF(32). The characters c0..cn of a code with its check character satisfy {@code sum(a^i * ci) = 0}, where a
 * generates the field's multiplicative group of order 31. One wrong character changes the sum because a^i is never 0; two exchanged ones
 * change it because a^i differs from a^j for all positions less than 31 apart.
 */
final class CheckCharacter {

    /** x^5 + x^2 + 1, primitive over GF(2), so that 2 (that is, x) generates the group. */
    private static final int POLYNOMIAL = 0b100101;

    private static final int ORDER = 31;
    private static final int[] POWERS = powers();

    private CheckCharacter() {}

    /** The character that goes behind these. */
    static char of(String code) {
        int position = code.length();
        return Crockford.ALPHABET.charAt(multiply(sum(code), POWERS[(ORDER - position % ORDER) % ORDER]));
    }

    /** Whether the last character is the check character of the others. */
    static boolean isRight(String codeWithCheck) {
        return sum(codeWithCheck) == 0;
    }

    private static int sum(String code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            sum ^= multiply(Crockford.value(code.charAt(i)), POWERS[i % ORDER]);
        }
        return sum;
    }

    private static int multiply(int a, int b) {
        int product = 0;
        for (int bit = 4; bit >= 0; bit--) {
            product <<= 1;
            if ((product & 0b100000) != 0) {
                product ^= POLYNOMIAL;
            }
            if ((b >> bit & 1) != 0) {
                product ^= a;
            }
        }
        return product;
    }

    private static int[] powers() {
        int[] powers = new int[ORDER];
        powers[0] = 1;
        for (int i = 1; i < ORDER; i++) {
            powers[i] = multiply(powers[i - 1], 2);
        }
        return powers;
    }
}
