package nl.tim.deidentify;

import java.util.List;
import java.util.Locale;

/** Finds ages of 90 and more: few people have them. Covers the number, not the word behind it. */
final class AgeDetector implements Detector {

    private static final int PRIORITY = 84;
    private static final int OLDEST = 115;
    private static final KeySet YEARS = KeySet.of("jaar jr jarig jarige jarigen jaren j jaars jaartjes");
    private static final KeySet DURATION = KeySet.of("al sinds gedurende over elke na afgelopen laatste ruim om");
    private static final KeySet IS = KeySet.of("is ben wordt werd word leeftijd dus inmiddels bijna nu was");
    private static final KeySet WHO = KeySet.of("hij zij ze ik die leeftijd mevrouw meneer mw dhr");

    private static final KeySet AGO = KeySet.of("geleden");
    private static final KeySet YEAR = KeySet.of("jaar");
    private static final KeySet AND = KeySet.of("en");
    private static final KeySet AGE = KeySet.of("leeftijd");

    @Override
    public void detect(Words words, List<Span> found) {
        NumberedDate numbers = new NumberedDate(words);
        for (int i = 0; i < words.size(); i++) {
            int value = numbers.value(i);
            boolean number = value >= 90
                    && value <= OLDEST
                    && words.length(i) <= 3
                    && !isPartOfNumber(words, i)
                    && isAge(words, i);
            boolean spelled = isInWords(words, i);
            if (number || spelled) {
                int last = spelled && words.isIn(i + 1, YEARS) ? i + 1 : i;
                found.add(new Span(words.start(i), words.end(last), Tag.AGE_OVER_89, PRIORITY));
            }
        }
    }

    private static boolean isAge(Words words, int i) {
        boolean near = words.start(i + 1) - words.end(i) <= 1;
        if (near && words.isIn(i + 1, YEARS)) {
            return !words.isIn(i + 2, AGO) && !(words.isIn(i + 1, YEAR) && words.isIn(i - 1, DURATION));
        }
        if (words.before(i) == ' ' && words.isFollowedBy(i - 1, ",") && words.after(i) == ')') {
            return words.isCapitalised(i - 1);
        }
        if (words.before(i) == '(' && words.isIn(i + 1, AND) && words.isIn(i + 3, YEARS)) {
            return true;
        }
        boolean inserted = words.isFollowedBy(i - 1, ",") && words.after(i) == ',';
        if (inserted && words.isCapitalised(i - 1) && isSomebody(words, i - 1)) {
            return true;
        }
        if (words.before(i) == '(' && words.after(i) == ')') {
            return words.isCapitalised(i - 1) && !words.is(i - 1, WordClass.KEPT) || isSomebody(words, i - 1);
        }
        boolean ends = i + 1 >= words.size() || ".,;)!?\n".indexOf(words.after(i)) >= 0 || words.isIn(i + 1, AND);
        return ends
                && words.isIn(i - 1, IS)
                && (words.isIn(i - 1, AGE)
                        || isSomebody(words, i - 2)
                        || words.before(i - 1) == ','
                        || words.hasBefore(i - 1, ','));
    }

    private static boolean isSomebody(Words words, int i) {
        boolean name = words.is(i, WordClass.SURNAME) || words.is(i, WordClass.FIRST_NAME);
        return words.is(i, WordClass.ROLE)
                || words.is(i, WordClass.TITLE)
                || words.isIn(i, WHO)
                || name && words.isCapitalised(i);
    }

    private static boolean isPartOfNumber(Words words, int i) {
        char after = words.after(i);
        boolean before = words.end(i - 1) == words.start(i) - 1
                && "-/.,+".indexOf(words.before(i)) >= 0
                && words.shape(i - 1) == Shape.NUMBER;
        boolean behind = words.shape(i + 1) == Shape.NUMBER
                && words.start(i + 1) - words.end(i) == 1
                && "-/.,".indexOf(after) >= 0;
        return before || behind || after == '%' || after == '\u00B0';
    }

    /** {@code negentig jaar}, {@code tweeënnegentigjarige}, {@code 92jarige}. */
    private static boolean isInWords(Words words, int i) {
        if (words.length(i) < 5 || words.isCapitalised(i) && !words.startsSentence(i)) {
            return false;
        }
        String word = words.word(i).toLowerCase(Locale.ROOT);
        if (word.contains("jarig")) {
            return word.startsWith("9") && word.length() > 6 || word.contains("negentig") || word.startsWith("honderd");
        }
        return (word.endsWith("negentig") || word.startsWith("honderd") && word.length() < 16)
                && words.isIn(i + 1, YEARS)
                && !words.isIn(i + 2, AGO);
    }
}
