package nl.tim.deidentify;

import java.util.List;

/**
 * Finds citizen service numbers: nine digits, also in groups, that pass the eleven check; and whatever eight or nine digits stand
 * behind the word, because a number with a typing error still identifies.
 */
final class BsnDetector implements Detector {

    private static final int LABELLED = 96;
    private static final int CHECKED = 91;
    private static final int LENGTH = 9;
    /** How many words may stand between the label and its number: {@code BSN van de patiënt is 999990019}. */
    private static final int FARTHEST = 7;

    private static final KeySet LABELS =
            KeySet.of("bsn bsnnr bsnnummer burgerservicenummer burgerservicenr sofinummer sofinr sofi");
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    @Override
    public void detect(Words words, List<Span> found) {
        for (int i = 0; i < words.size(); i++) {
            if (words.shape(i) == Shape.NUMBER) {
                int last = lastOfChecked(words, i);
                if (last >= 0) {
                    found.add(new Span(words.start(i), words.end(last), Tag.BSN, CHECKED));
                    i = last;
                }
            } else if (words.isIn(i, LABELS)) {
                addBehind(words, i, found);
            }
        }
    }

    private static int lastOfChecked(Words words, int i) {
        if (words.length(i) > LENGTH || isTail(words, i)) {
            return -1;
        }
        int digits = 0;
        for (int at = i; words.shape(at) == Shape.NUMBER; at++) {
            digits += words.length(at);
            if (digits == LENGTH) {
                boolean goesOn = isJoined(words, at) && words.after(at) != ' ' && words.shape(at + 1) == Shape.NUMBER;
                return !goesOn && isGrouped(words, i, at) && passesElevenCheck(words, i, at) ? at : -1;
            }
            if (digits > LENGTH || !isJoined(words, at) || at > i && words.after(at) != words.after(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** In groups of two or more; 8-12-18-22 is a dosing scheme. */
    private static boolean isGrouped(Words words, int i, int last) {
        for (int at = i; at <= last; at++) {
            if (last > i && words.length(at) < 2) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTail(Words words, int i) {
        return i > 0
                && words.shape(i - 1) == Shape.NUMBER
                && words.start(i) - words.end(i - 1) == 1
                && "-./,".indexOf(words.before(i)) >= 0;
    }

    private static boolean isJoined(Words words, int i) {
        return words.start(i + 1) - words.end(i) == 1 && " .-\u00A0\u2013".indexOf(words.after(i)) >= 0;
    }

    private static void addBehind(Words words, int label, List<Span> found) {
        int i = label + 1;
        while (i < words.size() && i <= label + FARTHEST && words.shape(i) != Shape.NUMBER) {
            i++;
        }
        if (words.shape(i) != Shape.NUMBER) {
            return;
        }
        int digits = 0;
        int last = -1;
        for (int at = i; words.shape(at) == Shape.NUMBER; at++) {
            digits += words.length(at);
            if (digits == LENGTH || digits == LENGTH - 1) {
                last = at;
            }
            if (digits >= LENGTH || words.start(at + 1) - words.end(at) > 3 || words.hasBefore(at + 1, '\n')) {
                break;
            }
        }
        if (last >= 0 && !Numbers.isDate(words.text().substring(words.start(i), words.end(last)))) {
            found.add(new Span(words.start(i), words.end(last), Tag.BSN, LABELLED));
        }
    }

    private static boolean passesElevenCheck(Words words, int i, int last) {
        int sum = 0;
        int count = 0;
        boolean zero = true;
        for (int at = words.start(i); at < words.end(last); at++) {
            int digit = Character.digit(words.text().charAt(at), 10);
            if (digit >= 0) {
                sum += WEIGHTS[count++] * digit;
                zero &= digit == 0;
            }
        }
        return sum % 11 == 0 && !zero;
    }
}
