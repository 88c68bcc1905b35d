package nl.tim.deidentify;

import java.util.List;

/** Finds web addresses: with a scheme or www, or a bare domain of the top-level domains that Dutch texts name. */
final class UrlDetector implements Detector {

    private static final int PRIORITY = 99;
    private static final KeySet TOP_LEVEL = KeySet.of("nl com org net eu info frl health care amsterdam");
    private static final int SHORTEST_NAME = 3;
    private static final String ENDING = ".,;:!?)]}>'\"\u201D\u2019";

    @Override
    public void detect(Words words, List<Span> found) {
        String text = words.text();
        for (int i = 0; i < words.size(); i++) {
            if (words.text().startsWith("://", words.end(i))) {
                i = add(words, i, found, PRIORITY);
            } else if (words.after(i) == '.' && words.start(i + 1) == words.end(i) + 1 && words.before(i) != '@') {
                boolean www = text.regionMatches(true, words.start(i), "www", 0, 3) && words.length(i) == 3;
                if (www || isDomain(words, i)) {
                    i = add(words, i, found, PRIORITY);
                }
            }
        }
    }

    private static boolean isDomain(Words words, int i) {
        return words.isIn(i + 1, TOP_LEVEL)
                && words.length(i) >= SHORTEST_NAME
                && !words.is(i, WordClass.KEPT)
                && words.shape(i + 1) == Shape.LOWER
                && words.shape(i) != Shape.NUMBER;
    }

    /** Adds all up to the next blank, and what of the domain stands before; gives the last word inside. */
    private static int add(Words words, int i, List<Span> found, int priority) {
        String text = words.text();
        int end = words.start(i);
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "<>\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > words.end(i) && ENDING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int first = i;
        while (first > 0
                && words.start(first) == words.end(first - 1) + 1
                && (words.before(first) == '.' || words.before(first) == '-')
                && words.shape(first - 1) != Shape.TITLE) {
            first--;
        }
        found.add(new Span(words.start(first), end, Tag.URL, priority));
        int last = i;
        while (last + 1 < words.size() && words.start(last + 1) < end) {
            last++;
        }
        return last;
    }
}
