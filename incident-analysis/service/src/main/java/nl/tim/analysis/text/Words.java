package nl.tim.analysis.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The normal form in which texts are indexed and searched: lower case, without accents. The server that TIM is developed on has no folding
 * of its own, so both sides call this.
 */
public final class Words {

    private Words() {}

    /**
     * Folds a text. Of a text in normal form C each letter stays one letter, so that a position in the folded text is the same position
     * in the text; {@link #composed} makes that form.
     */
    public static String fold(String text) {
        String composed = composed(text);
        StringBuilder folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            folded.append(fold(composed.charAt(i)));
        }
        return folded.toString();
    }

    /** The text in Unicode normal form C: an e and a loose accent become one letter. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static char fold(char letter) {
        if (letter < 0x80) {
            // The server's tokenizer keeps "pomp:alarm" one word, which nobody would find by either half.
            return letter == ':' ? ' ' : Character.toLowerCase(letter);
        }
        String lower = String.valueOf(letter).toLowerCase(Locale.ROOT);
        char base = Normalizer.normalize(lower, Normalizer.Form.NFD).charAt(0);
        return switch (base) {
            case 'ø' -> 'o';
            case 'ł' -> 'l';
            case 'đ' -> 'd';
            case '\u2019' -> '\'';
            default -> base;
        };
    }
}
