package nl.tim.analysis.trend.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.tim.analysis.search.Quarter;
import nl.tim.statistics.disproportionality.Cell;
import nl.tim.statistics.disproportionality.FisherExact;

/**
 * Words that are in more reports of a quarter than those of the year before it explain, by Fisher's exact test. There are thousands of
 * words, so the test is strict, and a word that is listed is something to read about, never a signal.
 *
 * @param quarter whose words
 * @param reports reports of the quarter
 * @param before reports of the four quarters before it
 * @param rising the least likely first
 */
public record Words(Quarter quarter, long reports, long before, List<Rising> rising) {

    /** Of 2,000 words that did not change, at most one is listed on average. */
    private static final double LEVEL = 0.0005;

    private static final double SHRINKAGE = 0.5;

    /** Copies the list. */
    public Words {
        rising = List.copyOf(rising);
    }

    /**
     * One word.
     *
     * @param reports reports of the quarter with the word
     * @param expected as many as in the year before, of as many reports
     * @param ratio of the two, each with a half added, so that few reports do not make it large
     * @param pValue chance of this many or more if nothing changed
     */
    public record Rising(String word, long reports, double expected, double ratio, double pValue) {

        static Rising of(String word, Cell cell) {
            double expected = cell.row() * cell.columnOnly() / (cell.columnOnly() + cell.neither());
            return new Rising(
                    word,
                    Math.round(cell.both()),
                    expected,
                    (cell.both() + SHRINKAGE) / (expected + SHRINKAGE),
                    FisherExact.of(cell).greater());
        }
    }

    /**
     * Makes them of counts.
     *
     * @param counts of the quarter and of the year before: of all reports, and then of those with each word
     */
    static Words of(Quarter quarter, List<String> words, List<Long> counts) {
        long now = counts.get(0);
        long before = counts.get(1);
        List<Rising> rising = new ArrayList<>();
        for (int i = 0; i < words.size() && before > 0; i++) {
            long with = counts.get(2 * i + 2);
            long earlier = counts.get(2 * i + 3);
            if (with >= Excess.FEWEST_REPORTS) {
                rising.add(Rising.of(words.get(i), new Cell(with, now - with, earlier, before - earlier)));
            }
        }
        return new Words(
                quarter,
                now,
                before,
                rising.stream()
                        .filter(word -> word.pValue() < LEVEL)
                        .sorted(Comparator.comparingDouble(Rising::pValue).thenComparing(Rising::word))
                        .toList());
    }
}
