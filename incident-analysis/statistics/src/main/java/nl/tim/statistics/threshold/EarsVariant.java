package nl.tim.statistics.threshold;

/**
 * The three variants of the Early Aberration Reporting System, and one correction.
 *
 * <p>{@code m(k)} and {@code s(k)} are mean and standard deviation of the baseline of time point {@code k}, {@code z} the
 * normal quantile at {@code 1 - alpha}.
 */
public enum EarsVariant {
    /** Baseline directly before {@code k}; bound {@code m + z s}. */
    C1(0),
    /** Baseline two points earlier, so that a rise that is under way does not raise its own bound; {@code m + z s}. */
    C2(2),
    /**
     * C2 with the excesses of the two previous points, {@code c(j) = max(0, (y(j) - m(j)) / s(j) - 1)}; bound
     * {@code max(0, y(k) + s (z - c(k-1) - c(k-2)))}.
     *
     * <p>This is what the reference computes. As the count itself is in the bound, its own size never matters: do not
     * detect with this variant, use {@link #C3_DOCUMENTED} or {@link #C2}.
     */
    C3(2),
    /** C3 as its authors describe it: {@code m + s (z - c(k-1) - c(k-2))}. */
    C3_DOCUMENTED(2);

    private final int gap;

    EarsVariant(int gap) {
        this.gap = gap;
    }

    /** Returns how many points lie between baseline and monitored point. */
    int gap() {
        return gap;
    }
}
