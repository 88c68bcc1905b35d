package nl.tim.statistics.farrington;

import java.util.Arrays;
import java.util.Optional;

/**
 * Selects and groups the baseline of {@link FlexibleFarrington}: the windows around the same time of earlier years form
 * the last group; what lies between two windows is cut into blocks of nearly equal length, the other groups.
 */
final class FlexibleBaseline {

    private final CountSeries series;
    private final FlexibleParameters parameters;
    private final int k;

    /** Group of each period, 0 for none; period 0 does not exist but a window may touch it. */
    private final int[] group;

    private FlexibleBaseline(CountSeries series, FlexibleParameters parameters, int k) {
        this.series = series;
        this.parameters = parameters;
        this.k = k;
        group = new int[series.length() + 1];
    }

    /** Returns the baseline of a period; empty if there is no known count in its own season. */
    static Optional<Baseline> of(CountSeries series, FlexibleParameters parameters, int k) {
        FlexibleBaseline baseline = new FlexibleBaseline(series, parameters, k);
        baseline.label();
        return baseline.collect();
    }

    private void label() {
        int window = parameters.window();
        mark(k - window, k);
        int later = k;
        for (int year = 1; year <= parameters.years(); year++) {
            int reference = ReferencePoints.before(series, k, year);
            if (reference - window < 0 || reference == 0) {
                throw new IllegalArgumentException("the series does not reach back " + year + " years from " + k);
            }
            mark(reference - window, reference + window);
            cut(reference + window + 1, later - window);
            later = reference;
        }
    }

    private void mark(int from, int to) {
        Arrays.fill(group, Math.max(0, from), Math.min(to, series.length()) + 1, parameters.seasons());
    }

    /** Labels periods {@code from} to {@code to} (exclusive) with groups of nearly equal length, the first ones longer. */
    private void cut(int from, int to) {
        int blocks = parameters.seasons() - 1;
        if (blocks == 0) {
            return;
        }
        if (to - from < blocks - 2 * parameters.window()) {
            throw new IllegalArgumentException("too many seasons for " + (to - from) + " periods between windows");
        }
        int length = (to - from) / blocks;
        int longer = (to - from) % blocks;
        int start = from;
        for (int block = 1; block <= blocks; block++) {
            int end = start + length + (block <= longer ? 1 : 0);
            Arrays.fill(group, start, end, block);
            start = end;
        }
    }

    private Optional<Baseline> collect() {
        int first = 1;
        while (group[first] == 0) {
            first++;
        }
        int firstKnown = 0;
        int end = k - parameters.recentLeftOut();
        int[] sizes = new int[parameters.seasons() + 1];
        for (int period = first; period < end; period++) {
            if (group[period] != 0 && !Double.isNaN(series.count(period))) {
                sizes[group[period]]++;
                firstKnown = firstKnown == 0 ? period : firstKnown;
            }
        }
        if (sizes[parameters.seasons()] == 0) {
            return Optional.empty();
        }
        int[] next = new int[sizes.length];
        int rows = 0;
        int groups = 0;
        int[] ends = new int[parameters.seasons()];
        for (int label = 1; label < sizes.length; label++) {
            next[label] = rows;
            rows += sizes[label];
            if (sizes[label] > 0) {
                ends[groups++] = rows;
            }
        }
        int[] periods = new int[rows];
        for (int period = first; period < end; period++) {
            if (group[period] != 0 && !Double.isNaN(series.count(period))) {
                periods[next[group[period]]++] = period;
            }
        }
        TimeScale scale = TimeScale.of(series, first, firstKnown);
        return Optional.of(
                new Baseline(k, periods, Arrays.copyOf(ends, groups), groups - 1, scale, parameters.population()));
    }
}
