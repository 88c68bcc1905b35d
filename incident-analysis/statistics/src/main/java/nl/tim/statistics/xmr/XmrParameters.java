package nl.tim.statistics.xmr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an XmR chart is computed.
 *
 * @param improvement which direction is good
 * @param rebaseAt points, counted from 1, at which limits start anew because the process was changed; increasing
 * @param fixAfter limits use only this many first points of each stretch; null: all
 * @param target the value to be reached, NaN if there is none
 * @param screened moving ranges of at least 3.267 times their mean are dropped once
 */
public record XmrParameters(
        Improvement improvement,
        List<Integer> rebaseAt,
        @Nullable Integer fixAfter,
        double target,
        boolean screened) {

    public XmrParameters {
        rebaseAt = List.copyOf(rebaseAt);
        if (fixAfter != null && fixAfter < 2) {
            throw new IllegalArgumentException("limits need at least two points");
        }
    }
}
