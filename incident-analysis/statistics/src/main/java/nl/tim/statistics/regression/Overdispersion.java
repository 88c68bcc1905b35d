package nl.tim.statistics.regression;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.Trigamma;

/**
 * Maximum likelihood estimation of {@code alpha} in the variance {@code mu + alpha mu^2} of counts (Lawless 1987): the
 * root of {@code sum psi(s + y) - psi(s) + log(s / (s + mu)) + 1 - (y + s) / (mu + s)} with {@code s = 1 / alpha}.
 *
 * <p>Assumes that the means are right: a season or trend that they lack is taken for overdispersion. Not for fewer than
 * about 30 counts.
 */
final class Overdispersion {

    private static final int MOST_STEPS = 100;
    private static final double PRECISION = 1e-12;

    /** Beyond this the negative binomial cannot be told from the Poisson distribution. */
    private static final double POISSON_SIZE = 1e8;

    private Overdispersion() {}

    /** Returns {@code alpha} for counts with these means by Newton's method on {@code 1 / alpha}; 0 without overdispersion. */
    static double alpha(double[] counts, double[] means) {
        double size = counts.length / squaredRelativeErrors(counts, means);
        for (int step = 0; step < MOST_STEPS; step++) {
            double change = score(size, counts, means) / information(size, counts, means);
            double next = size + change;
            size = next > 0 ? next : size / 2;
            if (!(size < POISSON_SIZE)) {
                return 0;
            }
            if (Math.abs(change) < PRECISION * size) {
                break;
            }
        }
        return 1 / size;
    }

    private static double squaredRelativeErrors(double[] counts, double[] means) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double error = counts[i] / means[i] - 1;
            sum += error * error;
        }
        return sum;
    }

    private static double score(double size, double[] counts, double[] means) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += Digamma.value(size + counts[i])
                    - Digamma.value(size)
                    + Math.log(size / (size + means[i]))
                    + 1
                    - (counts[i] + size) / (means[i] + size);
        }
        return sum;
    }

    private static double information(double size, double[] counts, double[] means) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double total = means[i] + size;
            sum += Trigamma.value(size)
                    - Trigamma.value(size + counts[i])
                    - 1 / size
                    + 2 / total
                    - (counts[i] + size) / (total * total);
        }
        return sum;
    }
}
