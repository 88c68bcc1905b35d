package nl.tim.deidentify;

/** Reads the particles before surnames: {@code van der}, {@code in 't}, {@code v.d.}, {@code El}. */
final class Particles {

    /** Particles that need another one behind them: they are prepositions otherwise. */
    private static final KeySet PREPOSITIONS = KeySet.of("op in aan onder over uit voor bij het te tot");

    private static final KeySet ARTICLES = KeySet.of("de den der 't het");
    private static final KeySet V = KeySet.of("v");
    private static final KeySet D_H_T = KeySet.of("d h t");
    private static final int MOST = 4;

    private Particles() {}

    /** The index after the particles that begin with word {@code i}; {@code i} when there are none or they cannot stand alone. */
    static int end(Words words, int i) {
        int at = i;
        while (at < words.size() && at < i + MOST) {
            int next = endOfOne(words, at);
            if (next == at
                    || next < words.size()
                            && !(words.isFollowedBySpace(next - 1)
                                    || words.isFollowedBy(next - 1, ".")
                                    || words.isHyphenated(next - 1))) {
                break;
            }
            at = next;
        }
        if (at == i + 1 && words.isIn(i, PREPOSITIONS) && words.shape(i) == Shape.LOWER && !words.isHyphenated(i - 1)) {
            return i;
        }
        return at > i + 1 && words.isIn(i, PREPOSITIONS) && !words.isIn(i + 1, ARTICLES) ? i : at;
    }

    private static int endOfOne(Words words, int i) {
        if (words.shape(i) == Shape.SINGLE) {
            return i;
        }
        if (words.length(i) == 1 && words.isIn(i, V)) {
            boolean two = (words.after(i) == '.' || words.after(i) == '/')
                    && words.length(i + 1) == 1
                    && words.isIn(i + 1, D_H_T);
            return two ? i + 2 : words.after(i) == '.' && words.shape(i) == Shape.LOWER ? i + 1 : i;
        }
        return words.is(i, WordClass.PARTICLE) && words.shape(i) != Shape.UPPER
                        || words.is(i, WordClass.PARTICLE) && words.isCapitalised(i + 1)
                ? i + 1
                : i;
    }
}
