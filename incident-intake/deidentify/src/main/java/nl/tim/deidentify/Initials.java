package nl.tim.deidentify;

/** Knows initials of more than one letter, and reads those that follow a name. */
final class Initials {

    private static final KeySet SHORT = KeySet.of("th tj ph chr ch fr joh jac wm ij ah chr gerh corn");
    private static final int MOST = 10;

    private Initials() {}

    /** Whether the word is one of these, however written and ended. */
    static boolean isShort(Words words, int i) {
        return words.isIn(i, SHORT);
    }

    /** {@code Tj.}, {@code Th.} */
    static boolean isDotted(Words words, int i) {
        return words.isIn(i, SHORT) && words.isCapitalised(i) && words.after(i) == '.';
    }

    /** Initials behind a name: {@code Bakker, A.B.}, {@code Dennis B.}, {@code Ramkhelawan S.}. */
    static int endBehind(Words words, int end) {
        boolean comma = words.isFollowedBy(end - 1, ",");
        int particles = comma ? Particles.end(words, end) : end;
        if (particles > end && !words.isCapitalised(particles) && words.after(particles - 1) == '.') {
            return particles;
        }
        if (words.shape(end) != Shape.SINGLE && !isShort(words, end)) {
            return end;
        }
        if (!comma && !words.isFollowedBySpace(end - 1)) {
            return end;
        }
        boolean dotted = words.after(end) == '.';
        if (comma && !dotted) {
            return end;
        }
        int tail = end + 1;
        while (tail < end + MOST
                && (words.shape(tail) == Shape.SINGLE || isShort(words, tail))
                && words.after(tail - 1) == '.'
                && words.start(tail) - words.end(tail - 1) <= 2) {
            tail++;
        }
        boolean another = comma
                && words.isCapitalised(tail)
                && words.start(tail) - words.end(tail - 1) <= 2
                && !words.hasBefore(tail, ',')
                && !words.hasBefore(tail, '\n');
        return another ? end : tail;
    }
}
