package nl.tim.statistics.spc;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a chart is computed.
 *
 * @param type what the points are
 * @param multiply factor of the drawn numbers, for rates per 1,000; 1 leaves them as they are
 * @param freeze the baseline ends with this point, counted from 1; null: all points; ignored if there are parts
 * @param partEnds last point of each phase but the last, counted from 1, increasing; every phase has its own limits
 * @param excluded points, counted from 1, that are drawn but not used for limits or runs
 * @param centreLine a known centre line; null: estimated. For {@link ChartType#GAPS} the mean, for {@link ChartType#TIMES},
 *     as in the reference, a time to the power 1/3.6
 * @param screened moving ranges of at least 3.267 times their mean are dropped once, so that a single outlier does not widen the limits
 * @param negativeLimits whether a lower limit may be negative though no value is
 * @param runsRule judges the runs
 */
public record ChartParameters(
        ChartType type,
        double multiply,
        @Nullable Integer freeze,
        List<Integer> partEnds,
        Set<Integer> excluded,
        @Nullable Double centreLine,
        boolean screened,
        boolean negativeLimits,
        RunsRule runsRule) {

    public ChartParameters {
        partEnds = List.copyOf(partEnds);
        excluded = Set.copyOf(excluded);
        if (!(multiply > 0)) {
            throw new IllegalArgumentException("the factor must be positive, not " + multiply);
        }
        if (freeze != null && freeze < 1) {
            throw new IllegalArgumentException("a baseline needs at least one point");
        }
    }

    /** Returns the usual chart of a type: one phase, all points, estimated and screened limits, the Anhøj rules. */
    public static ChartParameters of(ChartType type) {
        return new ChartParameters(type, 1, null, List.of(), Set.of(), null, true, true, RunsRule.ANHOEJ);
    }

    /** Returns the same chart, whose lower limit is never negative while no value is: there are no negative counts. */
    public ChartParameters notNegative() {
        return new ChartParameters(type, multiply, freeze, partEnds, excluded, centreLine, screened, false, runsRule);
    }

    /** Returns the same chart, with limits from its first points only. */
    public ChartParameters frozenAfter(int points) {
        return new ChartParameters(
                type, multiply, points, partEnds, excluded, centreLine, screened, negativeLimits, runsRule);
    }
}
