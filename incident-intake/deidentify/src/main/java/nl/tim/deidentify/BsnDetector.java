package nl.tim.deidentify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds citizen service numbers: nine digits, also in groups, that pass the eleven check; and whatever eight or nine digits stand
 * behind the word, because a number with a typing error still identifies.
 */
final class BsnDetector implements Detector {

    private static final int LABELLED = 95;
    private static final int CHECKED = 90;

    private static final String SEPARATOR = "[\\h.\\-\\u2013]";
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![\\p{L}\\d])(?:\\d{9}"
            + "|\\d{3}(SEP)\\d{3}\\1\\d{3}".replace("SEP", SEPARATOR)
            + "|\\d{4}(SEP)\\d{2}\\2\\d{3}".replace("SEP", SEPARATOR)
            + "|\\d{2}(SEP)\\d{2}\\3\\d{2}\\3\\d{3}".replace("SEP", SEPARATOR)
            + "|\\d{4}(SEP)\\d{3}\\4\\d{2}".replace("SEP", SEPARATOR)
            + ")(?![\\p{L}\\d])");
    private static final Pattern LABEL = Pattern.compile(
            "(?<!\\p{L})(?:bsn|burgerservicenummer|burger service nummer|sofi-?nummer)(?:-?(?:nummer|nr))?(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BEHIND_LABEL =
            Pattern.compile("\\D{0,40}?(?<!\\d)(\\d(?:SEP{0,3}\\d){7,8})(?!\\d)".replace("SEP", SEPARATOR));
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    @Override
    public List<Span> detect(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher nine = NINE_DIGITS.matcher(text);
        while (nine.find()) {
            if (passesElevenCheck(Numbers.digits(nine.group()))) {
                spans.add(new Span(nine.start(), nine.end(), Tag.BSN, CHECKED));
            }
        }
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            addBehind(text, label.end(), spans);
        }
        return spans;
    }

    private static void addBehind(String text, int from, List<Span> spans) {
        Matcher number = BEHIND_LABEL.matcher(text).region(from, text.length());
        if (number.lookingAt() && !Numbers.isDate(number.group(1))) {
            spans.add(new Span(number.start(1), number.end(1), Tag.BSN, LABELLED));
        }
    }

    private static boolean passesElevenCheck(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }
}
