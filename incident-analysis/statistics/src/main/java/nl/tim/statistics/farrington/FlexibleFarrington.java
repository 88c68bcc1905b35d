package nl.tim.statistics.farrington;

import java.util.Optional;
import nl.tim.statistics.distribution.StudentT;

/**
 * The improved Farrington method: is this period's count higher than the same season of earlier years makes plausible?
 * (Farrington, Andrews, Beale and Catchpole 1996; Noufaily and others 2013, Statistics in Medicine 32:1206; Salmon,
 * Schumacher and Höhle 2016, Journal of Statistical Software 70(10).)
 *
 * <p>{@code log mu(t) = level of the seasonal group + b t [+ log population]}, quasi-Poisson with variance {@code phi mu},
 * fitted on earlier years without the most recent periods; earlier outbreaks are weighted down ({@link ReweightedFit});
 * the trend is dropped if it is not significant, there are fewer than three years, or it predicts more than was ever
 * seen; a bound follows as {@link ThresholdMethod} says. Standard errors use the dispersion of
 * {@link ReweightedFit#dispersionForErrors}.
 *
 * <p>Assumes at least three years of history that are comparable with today. Right for about 0.5 to 5 cases or more per
 * period; below that use {@code nl.tim.statistics.glr}. An empty baseline either gives no result or makes a single case
 * an alarm. Immutable and thread-safe.
 */
public final class FlexibleFarrington {

    private static final int YEARS_FOR_TREND = 3;

    private final CountSeries series;
    private final FlexibleParameters parameters;

    /** Creates the method for one series. */
    public FlexibleFarrington(CountSeries series, FlexibleParameters parameters) {
        this.series = series;
        this.parameters = parameters;
    }

    /**
     * Judges one period with the counts before it.
     *
     * @param k period, counted from 1
     * @throws IllegalArgumentException if the series does not reach back far enough, or has more seasons than periods
     */
    public FlexiblePoint at(int k) {
        double count = series.count(k);
        boolean enough = parameters.enoughCases().at(series, k);
        Optional<Baseline> baseline = FlexibleBaseline.of(series, parameters, k);
        if (baseline.isEmpty()) {
            return FlexiblePoint.unknown(count, enough);
        }
        ReweightedFit fit = fit(baseline.get(), parameters.trend());
        boolean trend = parameters.trend();
        if (trend && !(fit.converged() && keepsTrend(baseline.get(), fit))) {
            trend = false;
            fit = fit(baseline.get(), false);
        }
        boolean known = fit.converged() && !Double.isNaN(fit.phi());
        return known ? point(count, enough, fit, trend) : FlexiblePoint.unknown(count, enough);
    }

    private ReweightedFit fit(Baseline baseline, boolean trend) {
        return ReweightedFit.of(baseline, trend, parameters.reweightAbove());
    }

    private boolean keepsTrend(Baseline baseline, ReweightedFit fit) {
        if (parameters.years() < YEARS_FOR_TREND || fit.fit().degreesOfFreedom() <= 0) {
            return false;
        }
        double error = Math.sqrt(fit.dispersionForErrors() * fit.fit().slopeVariance());
        double p = new StudentT(fit.fit().degreesOfFreedom()).twoSided(fit.fit().slope() / error);
        return p < parameters.trendLevel() && Math.exp(fit.fit().currentLog()) <= baseline.largest;
    }

    private FlexiblePoint point(double count, boolean enough, ReweightedFit fit, boolean trend) {
        double log = fit.fit().currentLog();
        double error = Math.sqrt(fit.dispersionForErrors() * fit.fit().currentVariance());
        Bound bound = Bound.of(parameters, count, log, error, fit.phi());
        return new FlexiblePoint(
                count,
                true,
                enough ? bound.upper() : Double.NaN,
                enough && !Double.isNaN(bound.upper()) ? Math.exp(log) : Double.NaN,
                bound.score(),
                bound.pValue(),
                bound.mu0(),
                fit.phi(),
                trend,
                trend ? fit.fit().slope() : Double.NaN,
                enough);
    }
}
