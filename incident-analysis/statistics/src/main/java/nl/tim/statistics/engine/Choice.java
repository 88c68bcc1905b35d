package nl.tim.statistics.engine;

import java.util.List;

/**
 * How a series is judged, and why.
 *
 * @param granularity the one length of period in which it is judged
 * @param method by what
 * @param rule with which settings
 * @param picture how it is shown
 * @param reasons of granularity and method, in the order in which they were decided
 */
public record Choice(Granularity granularity, Method method, Rule rule, Picture picture, List<Reason> reasons) {

    public Choice {
        reasons = List.copyOf(reasons);
    }
}
