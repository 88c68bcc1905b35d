package nl.tim.statistics.farrington;

import java.time.LocalDate;
import java.util.stream.IntStream;
import nl.tim.statistics.distribution.Normal;
import nl.tim.statistics.distribution.StudentT;

/**
 * The Farrington method as first published (Farrington, Andrews, Beale and Catchpole 1996, Journal of the Royal
 * Statistical Society A 159:547).
 *
 * <p>{@code log mu(t) = a + b t}, quasi-Poisson with variance {@code phi mu}, fitted on the same weeks of earlier years;
 * residuals above 1 are weighted down; the trend is kept if its p-value is below 0.05, there are at least three years,
 * and it does not predict more than was ever seen; the bound is
 * {@code (mu^e + z s)^(1/e)} on the scale of {@link PowerTransformation}, with {@code z} at {@code 1 - alpha / 2}.
 *
 * <p>Kept for comparison: its false alarm rate is far above alpha for small counts. Use {@link FlexibleFarrington}.
 * Immutable and thread-safe.
 */
public final class OriginalFarrington {

    private static final int YEARS_FOR_TREND = 3;
    private static final double TREND_LEVEL = 0.05;
    private static final Double REWEIGHT_ABOVE = 1.0;
    private static final double SMALLEST_MEAN = Math.ulp(1.0);

    private final CountSeries series;
    private final OriginalParameters parameters;

    /** Creates the method for one series. */
    public OriginalFarrington(CountSeries series, OriginalParameters parameters) {
        this.series = series;
        this.parameters = parameters;
    }

    /**
     * Judges one period with the counts before it; years that the series does not have are left out.
     *
     * @param k period, counted from 1
     * @throws IllegalArgumentException if none of the earlier years is in the series
     */
    public OriginalPoint at(int k) {
        Baseline baseline = baseline(k);
        boolean trend = parameters.trend();
        ReweightedFit fit = fit(baseline, trend);
        if (trend && !(fit.converged() && keepsTrend(baseline, fit))) {
            trend = false;
            fit = fit(baseline, false);
        }
        double mean = Math.max(Math.exp(fit.fit().currentLog()), SMALLEST_MEAN);
        double error = Math.sqrt(fit.phi() * fit.fit().currentVariance()) * mean;
        double tau = fit.phi() + error * error / mean;
        double upper = parameters.scale().bound(mean, tau, Normal.quantile(1 - parameters.alpha() / 2));
        double deviations = parameters.scale().standardised(series.count(k), mean, tau);
        boolean enough = parameters.enoughCases().at(series, k);
        double tooFew = parameters.enoughCases().known(series, k) ? 0 : Double.NaN;
        return new OriginalPoint(
                series.count(k), enough ? upper : tooFew, trend, Normal.cumulative(deviations), mean, enough);
    }

    private ReweightedFit fit(Baseline baseline, boolean trend) {
        return ReweightedFit.of(baseline, trend, parameters.reweight() ? REWEIGHT_ABOVE : null);
    }

    private boolean keepsTrend(Baseline baseline, ReweightedFit fit) {
        if (parameters.years() < YEARS_FOR_TREND || fit.fit().degreesOfFreedom() <= 0) {
            return false;
        }
        double error = Math.sqrt(fit.fit().dispersion() * fit.fit().slopeVariance());
        double p = new StudentT(fit.fit().degreesOfFreedom()).twoSided(fit.fit().slope() / error);
        return p < TREND_LEVEL && Math.exp(fit.fit().currentLog()) <= baseline.largest;
    }

    private Baseline baseline(int k) {
        int[] periods = IntStream.iterate(parameters.years(), year -> year >= 1, year -> year - 1)
                .flatMap(year -> window(k, year))
                .filter(period -> period >= 1 && !Double.isNaN(series.count(period)))
                .toArray();
        if (periods.length == 0) {
            throw new IllegalArgumentException("the series does not reach back a year from " + k);
        }
        return new Baseline(k, periods, new int[] {periods.length}, 0, TimeScale.index(series), false);
    }

    /** Returns the periods around the same time of an earlier year, which may lie before the series. */
    private IntStream window(int k, int year) {
        IntStream around = IntStream.rangeClosed(-parameters.window(), parameters.window());
        if (!series.dated()) {
            int same = ReferencePoints.before(series, k, year);
            return around.map(period -> same + period);
        }
        LocalDate same = ReferencePoints.yearsBefore(series.date(k), year);
        return series.weekly()
                ? around.map(week ->
                        series.indexOfDay(ReferencePoints.snapped(same.toEpochDay() + 7L * week, series.day(k))))
                : around.map(month -> series.indexOfDay(same.plusMonths(month).toEpochDay()));
    }
}
