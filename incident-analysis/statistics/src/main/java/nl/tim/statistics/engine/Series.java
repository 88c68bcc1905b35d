package nl.tim.statistics.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The reports of one series per week, and, if it is known, how often things could have gone wrong. Immutable. */
public final class Series {

    private final SeriesKey key;
    private final double[] reports;
    private final double @Nullable [] exposure;

    private Series(SeriesKey key, double[] reports, double @Nullable [] exposure) {
        this.key = key;
        this.reports = reports;
        this.exposure = exposure;
    }

    /**
     * Creates a series without exposure: its counts are compared with its own counts, never as rates.
     *
     * @param reports number of reports per week of the region's axis, by date of receipt
     */
    public static Series of(SeriesKey key, int[] reports) {
        if (Arrays.stream(reports).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("there are no negative numbers of reports");
        }
        return new Series(key, Arrays.stream(reports).asDoubleStream().toArray(), null);
    }

    /**
     * Returns the same series with an exposure.
     *
     * @param exposure referrals, discharges or contacts per week, each positive
     */
    public Series withExposure(double[] exposure) {
        if (exposure.length != reports.length || Arrays.stream(exposure).anyMatch(value -> !(value > 0))) {
            throw new IllegalArgumentException("exposure is positive in each of the " + reports.length + " weeks");
        }
        return new Series(key, reports, exposure.clone());
    }

    public SeriesKey key() {
        return key;
    }

    /** Returns whether there is an exposure, without which there is no rate. */
    public boolean exposed() {
        return exposure != null;
    }

    /** Returns the number of weeks. */
    public int length() {
        return reports.length;
    }

    /** Returns the reports of the first weeks, in order. */
    public int[] reports(int weeks) {
        return Arrays.stream(reports, 0, weeks).mapToInt(value -> (int) value).toArray();
    }

    /** Returns the exposure of the first weeks, in order; empty if it is not known. */
    public double[] exposure(int weeks) {
        return exposure == null ? new double[0] : Arrays.copyOf(exposure, weeks);
    }

    /** Returns the reports per week; not to be changed. */
    double[] counts() {
        return reports;
    }

    /** Returns the reports of weeks {@code from} to {@code to}, exclusive. */
    double sum(int from, int to) {
        return sum(reports, from, to);
    }

    static double sum(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum;
    }
}
