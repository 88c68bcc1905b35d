package nl.tim.deidentify;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds telephone numbers as they are dialled in the Netherlands, in any grouping; dates and dosing schemes are left. Only what
 * begins and counts like a number is given to libphonenumber, which would otherwise take most of the time of all detectors.
 */
final class PhoneDetector implements Detector {

    private static final int PRIORITY = 80;
    private static final int LONGEST_GAP = 3;
    private static final String SIGNS = " -./()\u00A0\u2013\u2010\u2011\u2012";
    private static final Pattern TIMES = Pattern.compile("\\d{1,2}[.:]\\d{2}\\h?[-\\u2013]\\h?\\d{1,2}[.:]\\d{2}");

    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

    @Override
    public void detect(Words words, List<Span> found) {
        for (int i = 0; i < words.size(); i++) {
            if (mayBegin(words, i)) {
                int last = lastOfNumber(words, i);
                if (last >= 0) {
                    found.add(new Span(start(words, i, last), words.end(last), Tag.PHONE, PRIORITY));
                    i = last;
                }
            }
        }
    }

    private static boolean mayBegin(Words words, int i) {
        if (words.shape(i) != Shape.NUMBER || isTail(words, i)) {
            return false;
        }
        char first = words.text().charAt(words.start(i));
        return first == '0' || first == '\uFF10' || isPlus(words.before(i));
    }

    private static boolean isPlus(char c) {
        return c == '+' || c == '\uFF0B';
    }

    /** Whether the number goes on from another one: 12-0612345678, 3.06. */
    private static boolean isTail(Words words, int i) {
        char before = words.before(i);
        return words.end(i - 1) == words.start(i) - 1
                && i > 0
                && "-./,".indexOf(before) >= 0
                && (words.shape(i - 1) == Shape.NUMBER || words.shape(i - 1) == Shape.MIXED);
    }

    /** The last word of the longest valid number that begins with word {@code i}; -1 when there is none. */
    private int lastOfNumber(Words words, int i) {
        int last = -1;
        int digits = 0;
        for (int at = i; at < words.size() && words.shape(at) == Shape.NUMBER; at++) {
            digits += words.length(at);
            if (digits > 15) {
                break;
            }
            if (isPossible(words, i, at, digits) && isValid(words, i, at)) {
                last = at;
            }
            if (!isJoined(words, at)) {
                break;
            }
        }
        return last;
    }

    private static boolean isPossible(Words words, int i, int last, int digits) {
        if (isPlus(words.before(i)) || words.length(i) >= 2 && words.text().startsWith("00", words.start(i))) {
            return digits >= 10;
        }
        boolean service = words.length(i) >= 4
                && (words.text().startsWith("080", words.start(i))
                        || words.text().startsWith("090", words.start(i)));
        return digits == 10 || service && (digits == 8 || digits == 11) || digits == 11 && last > i;
    }

    private boolean isValid(Words words, int i, int last) {
        CharSequence number = words.text().subSequence(start(words, i, last), words.end(last));
        if (Numbers.isDate(number) || TIMES.matcher(number).matches()) {
            return false;
        }
        try {
            return phones.isValidNumber(phones.parse(number, "NL")) || isShapedLikeOne(words, i, last);
        } catch (NumberParseException e) {
            return false;
        }
    }

    /** Ten digits that begin like an area: a number that is not in use, or mistyped, still is somebody's. */
    private static boolean isShapedLikeOne(Words words, int i, int last) {
        boolean area = words.text().charAt(words.start(i)) == '0'
                && words.length(i) != 1
                && words.text().charAt(words.start(i) + 1) != '0';
        int rest = words.end(last) - words.end(i);
        return area
                && !isPlus(words.before(i))
                && (last == i && words.length(i) == 10
                        || last > i && words.length(i) <= 4 && rest >= 7 && rest <= 13 && last - i <= 3);
    }

    private static boolean isJoined(Words words, int i) {
        int from = words.end(i);
        int to = words.start(i + 1);
        if (i + 1 >= words.size() || to - from > LONGEST_GAP + 1) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (SIGNS.indexOf(words.text().charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code (06 12345678} is a number in brackets, {@code (071) 555 40 21} has brackets of its own. */
    private static int start(Words words, int i, int last) {
        int start = words.start(i);
        if (isPlus(words.before(i))) {
            start--;
        }
        boolean opened = start > 0 && words.text().charAt(start - 1) == '(';
        return opened && words.text().substring(start, words.end(last)).indexOf(')') >= 0 ? start - 1 : start;
    }
}
