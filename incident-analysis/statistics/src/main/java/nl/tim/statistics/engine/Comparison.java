package nl.tim.statistics.engine;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The reports of some weeks against those of as many weeks a year before: one question that somebody asks, not a scan.
 *
 * <p>Of {@code n} reports in both, those of the later weeks are binomial when rates are constant (Przyborowski and Wilenski 1940); the
 * limits of that chance by Clopper and Pearson (1934) give those of the ratio of rates. Counts that vary more than chance from week to
 * week are divided by their variance over mean, which widens the interval; a season counts as such variation, so the interval is rather
 * too wide than too narrow. Do not use it for many comparisons at once: that is what a scan is for.
 *
 * @param now reports in the later weeks
 * @param before reports in the earlier weeks
 * @param ratio reports a week, later over earlier; infinite or NaN without earlier ones
 * @param lower lower end of the 95 % interval of the ratio
 * @param upper upper end of it, infinite without earlier reports
 * @param verdict what that says
 */
public record Comparison(long now, long before, double ratio, double lower, double upper, Verdict verdict) {

    private static final double TAIL = 0.025;

    /** What a comparison says. */
    public enum Verdict {
        /** The interval is above 1. */
        MORE,
        /** The interval is below 1. */
        FEWER,
        /** The interval holds 1. */
        WITHIN_CHANCE,
        /** However they were divided over both periods, so few reports could not be told from chance. */
        TOO_FEW
    }

    /** Weeks {@code from} to {@code until}, exclusive. */
    public record Stretch(int from, int until) {

        /** Refuses a stretch without weeks. */
        public Stretch {
            if (from < 0 || until <= from) {
                throw new IllegalArgumentException("no weeks from " + from + " to " + until);
            }
        }

        int weeks() {
            return until - from;
        }
    }

    /** Compares two stretches of a series; its variation is that of all its weeks up to the end of the later one. */
    public static Comparison of(Series series, Stretch now, Stretch before) {
        double[] level = new double[now.until()];
        Arrays.fill(level, 1);
        double phi = series.sum(0, now.until()) == 0
                ? 1
                : Dispersion.ofWeeks(series, level, 0, now.until()).phi();
        return of(
                Math.round(series.sum(now.from(), now.until())),
                Math.round(series.sum(before.from(), before.until())),
                (double) before.weeks() / now.weeks(),
                phi);
    }

    /**
     * Compares two counts.
     *
     * @param weight weeks of the earlier count over weeks of the later
     * @param phi variance over mean, at least 1
     */
    static Comparison of(long now, long before, double weight, double phi) {
        double later = now / phi;
        double earlier = before / phi;
        double all = later + earlier;
        double lower = lower(later, earlier) * weight;
        double upper = upper(later, earlier) * weight;
        boolean telling = all > 0 && lower(all, 0) * weight > 1 && upper(0, all) * weight < 1;
        Verdict verdict = !telling
                ? Verdict.TOO_FEW
                : lower > 1 ? Verdict.MORE : upper < 1 ? Verdict.FEWER : Verdict.WITHIN_CHANCE;
        return new Comparison(now, before, (double) now / before * weight, lower, upper, verdict);
    }

    private static double lower(double later, double earlier) {
        return later == 0 ? 0 : odds(BetaDistribution.of(later, earlier + 1).inverseCumulativeProbability(TAIL));
    }

    private static double upper(double later, double earlier) {
        return earlier == 0
                ? Double.POSITIVE_INFINITY
                : odds(BetaDistribution.of(later + 1, earlier).inverseSurvivalProbability(TAIL));
    }

    private static double odds(double chance) {
        return chance / (1 - chance);
    }
}
