package nl.tim.deidentify;

import java.util.List;

/** Finds Dutch number plates: six capitals and digits in three groups, each of one kind. */
final class PlateDetector implements Detector {

    private static final int PRIORITY = 89;
    private static final int LENGTH = 6;

    @Override
    public void detect(Words words, List<Span> found) {
        for (int i = 0; i + 2 < words.size(); i++) {
            if (words.isHyphenated(i) && words.isHyphenated(i + 1) && isPlate(words, i)) {
                found.add(new Span(words.start(i), words.end(i + 2), Tag.OTHER_ID, PRIORITY));
            }
        }
    }

    private static boolean isPlate(Words words, int i) {
        int letters = 0;
        int digits = 0;
        for (int at = i; at < i + 3; at++) {
            Shape shape = words.shape(at);
            if (words.length(at) > 3) {
                return false;
            }
            if (shape == Shape.NUMBER) {
                digits += words.length(at);
            } else if (shape == Shape.UPPER || shape == Shape.SINGLE) {
                letters += words.length(at);
            } else {
                return false;
            }
        }
        boolean alone = !words.isHyphenated(i + 2) && !words.isHyphenated(i - 1);
        return alone && letters + digits == LENGTH && letters > 0 && digits > 0;
    }
}
