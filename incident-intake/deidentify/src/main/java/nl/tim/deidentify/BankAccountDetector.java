package nl.tim.deidentify;

import java.util.List;

/** Finds international bank account numbers, in groups or not, that pass their check. */
final class BankAccountDetector implements Detector {

    private static final int PRIORITY = 97;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 34;

    @Override
    public void detect(Words words, List<Span> found) {
        for (int i = 0; i < words.size(); i++) {
            if (words.shape(i) == Shape.MIXED && words.length(i) >= 4 && mayBegin(words, i)) {
                int last = lastOfChecked(words, i);
                if (last >= 0) {
                    found.add(new Span(words.start(i), words.end(last), Tag.OTHER_ID, PRIORITY));
                    i = last;
                }
            }
        }
    }

    private static boolean mayBegin(Words words, int i) {
        String text = words.text();
        int start = words.start(i);
        return isLetter(text.charAt(start))
                && isLetter(text.charAt(start + 1))
                && isDigit(text.charAt(start + 2))
                && isDigit(text.charAt(start + 3));
    }

    private static int lastOfChecked(Words words, int i) {
        int length = 0;
        for (int at = i; at < words.size(); at++) {
            length += words.length(at);
            if (length > LONGEST) {
                return -1;
            }
            if (length >= SHORTEST && isChecked(words.text(), words.start(i), words.end(at))) {
                return at;
            }
            if (words.start(at + 1) - words.end(at) != 1 || " .-\u00A0".indexOf(words.after(at)) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isChecked(String text, int start, int end) {
        int rest = remainder(text, start + 4, end, 0);
        return rest >= 0 && remainder(text, start, start + 4, rest) == 1;
    }

    private static int remainder(String text, int start, int end, int rest) {
        int remainder = rest;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                remainder = (remainder * 10 + c - '0') % 97;
            } else if (isLetter(c)) {
                remainder = (remainder * 100 + Character.toUpperCase(c) - 'A' + 10) % 97;
            } else if (Character.isLetterOrDigit(c)) {
                return -1;
            }
        }
        return remainder;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
