package nl.tim.deidentify;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How words end, asked for without making strings. Capitals make no difference. Immutable. */
final class Endings {

    private final String @Nullable [][] byLastLetter = new String[128][];

    private Endings(String[] endings) {
        for (String ending : endings) {
            char last = Keys.fold(ending.charAt(ending.length() - 1));
            String[] found = byLastLetter[last];
            String[] others = found == null ? new String[0] : found;
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
        String[] candidates = last < byLastLetter.length ? byLastLetter[last] : null;
        if (candidates == null) {
            return false;
        }
        for (String ending : candidates) {
            int start = words.end(i) - ending.length();
            if (start > words.start(i) && words.text().regionMatches(true, start, ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }
}
