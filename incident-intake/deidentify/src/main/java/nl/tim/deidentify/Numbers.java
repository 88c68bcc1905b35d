package nl.tim.deidentify;

import java.util.regex.Pattern;

/** Shapes that numbers in care texts have, and that several detectors must tell apart. */
final class Numbers {

    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\h?([-./ ])\\h?\\d{1,2}\\h?\\1\\h?(?:19|20)?\\d{2}");
    private static final Pattern ISO_DATE = Pattern.compile("(?:19|20)\\d{2}([-./ ])\\d{1,2}\\1\\d{1,2}");

    private Numbers() {}

    /** Whether all of {@code text} looks like a numeric date. */
    static boolean isDate(CharSequence text) {
        return DATE.matcher(text).matches() || ISO_DATE.matcher(text).matches();
    }

    /** The digits of {@code text}, in order. */
    static String digits(CharSequence text) {
        StringBuilder digits = new StringBuilder(text.length());
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    /** Whether the character before {@code start} or at {@code end} makes the stretch a part of a longer word or number. */
    static boolean isPartOfWord(String text, int start, int end) {
        return start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))
                || end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    }
}
