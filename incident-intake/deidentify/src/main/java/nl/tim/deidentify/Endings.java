package nl.tim.deidentify;

import java.util.Arrays;

/** How words end, asked for without making strings. Capitals make no difference. Immutable. */
final class Endings {

    private final String[][] byLastLetter = new String[128][];

    private Endings(String[] endings) {
        Arrays.fill(byLastLetter, new String[0]);
        for (String ending : endings) {
            char last = Keys.fold(ending.charAt(ending.length() - 1));
            String[] others = byLastLetter[last];
            String[] more = Arrays.copyOf(others, others.length + 1);
            more[others.length] = ending;
            byLastLetter[last] = more;
        }
    }

    /** Endings separated by blanks. */
    static Endings of(String endings) {
        return new Endings(endings.strip().split("\\s+"));
    }

    /** Whether the word ends in one of them and is longer than it. */
    boolean fit(Tokens words, int i) {
        if (words.length(i) < 2) {
            return false;
        }
        char last = Keys.fold(words.text().charAt(words.end(i) - 1));
        if (last >= byLastLetter.length) {
            return false;
        }
        for (String ending : byLastLetter[last]) {
            int start = words.end(i) - ending.length();
            if (start > words.start(i) && words.text().regionMatches(true, start, ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }
}
