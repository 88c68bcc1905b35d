package nl.tim.statistics.glr;

/** The kind of change that is looked for. */
public sealed interface Change {

    /**
     * All means from some point on are multiplied by a known factor.
     *
     * @param logFactor logarithm of the factor; log 2 for a doubling
     */
    record Known(double logFactor) implements Change {}

    /**
     * All means from some point on are multiplied by an unknown factor.
     *
     * @param increase whether the factor is above 1, else it is below 1
     */
    record Unknown(boolean increase) implements Change {}

    /** Cases beget cases: from some point on the mean is {@code mu(t) + lambda x(t-1)} with unknown {@code lambda > 0}. Poisson only. */
    record Epidemic() implements Change {}
}
