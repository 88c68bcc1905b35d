package nl.tim.statistics.disproportionality;

import nl.tim.statistics.distribution.Normal;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.Trigamma;

/**
 * The closed form of the Bayesian confidence propagation neural network: mean and variance of the information component
 * under beta priors (Bate and others 1998; Gould 2003), with a normal approximation of its distribution.
 *
 * <p>{@code p1 = 1+a+b, p2 = 1+n-a-b, q1 = 1+a+c, q2 = 1+n-a-c, r1 = 1+a, r2 = n-a-1+(2+n)^2/(p1 q1)};
 * {@code E = [psi(r1)-psi(r1+r2)-psi(p1)+psi(p1+p2)-psi(q1)+psi(q1+q2)] / ln 2} and {@code V} the same with trigamma and
 * alternating signs over {@code (ln 2)^2}. Assumes independent reports. The normal approximation is poor below about
 * five reports; prefer {@link InformationComponent}.
 *
 * @param mean expected information component
 * @param variance its variance
 */
public record ConfidencePropagation(double mean, double variance) {

    private static final double Z = Normal.quantile(0.975);

    /** Returns the posterior mean and variance for a table. */
    public static ConfidencePropagation of(Cell cell) {
        double total = cell.total();
        double p1 = 1 + cell.row();
        double q1 = 1 + cell.column();
        double r1 = 1 + cell.both();
        double r2 = total - cell.both() - 1 + (2 + total) * (2 + total) / (q1 * p1);
        double margins = total + 2;
        double mean = Digamma.value(r1)
                - Digamma.value(r1 + r2)
                - Digamma.value(p1)
                + Digamma.value(margins)
                - Digamma.value(q1)
                + Digamma.value(margins);
        double variance = Trigamma.value(r1)
                - Trigamma.value(r1 + r2)
                + Trigamma.value(p1)
                - Trigamma.value(margins)
                + Trigamma.value(q1)
                - Trigamma.value(margins);
        double ln2 = Math.log(2);
        return new ConfidencePropagation(mean / ln2, variance / (ln2 * ln2));
    }

    /** Returns the 2.5 % limit of the information component. */
    public double lower() {
        return mean - Z * Math.sqrt(variance);
    }

    /** Returns the posterior probability that the combination is not reported more often than expected. */
    public double probabilityOfNoExcess() {
        return Normal.cumulative(-mean / Math.sqrt(variance));
    }
}
