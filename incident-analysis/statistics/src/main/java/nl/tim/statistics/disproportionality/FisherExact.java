package nl.tim.statistics.disproportionality;

/**
 * Fisher's exact test of a two by two table: the hypergeometric distribution of the first count given both margins.
 *
 * <p>Assumes fixed margins, which makes it conservative (Fisher 1935). Right for small tables, where
 * {@link ChiSquared} is not.
 *
 * @param greater probability of a first count at least as large as observed
 * @param twoSided probability of all tables that are not more likely than the observed one
 */
public record FisherExact(double greater, double twoSided) {

    /** Two tables whose probabilities differ by less than this factor are equally likely; rounding made the difference. */
    private static final double EQUALLY_LIKELY = 1 + 1e-7;

    /** Returns both p-values of a table with integer counts; its work grows with the smaller margin's deviation. */
    public static FisherExact of(Cell cell) {
        Weights weights = new Weights(cell);
        double observed = weights.of(cell.both());
        double limit = observed * EQUALLY_LIKELY;
        Sums sums = new Sums();
        weights.walk((count, weight) -> {
            sums.all += weight;
            sums.greater += count >= cell.both() ? weight : 0;
            sums.asUnlikely += weight <= limit ? weight : 0;
        });
        return new FisherExact(Math.min(1, sums.greater / sums.all), Math.min(1, sums.asUnlikely / sums.all));
    }

    private static final class Sums {
        private double all;
        private double greater;
        private double asUnlikely;
    }
}
