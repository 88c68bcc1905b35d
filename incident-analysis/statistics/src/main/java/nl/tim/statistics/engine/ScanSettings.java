package nl.tim.statistics.engine;

import nl.tim.statistics.multiplicity.Adjustment;

/**
 * What a scan counts as a signal.
 *
 * @param falseDiscoveryRate largest expected share of false signals among the signals of a scan, in (0, 1)
 * @param adjustment how p-values are adjusted for the number of series
 * @param farringtonAlpha false alarm rate per period of Farrington's own bound
 * @param bayesAlpha false alarm rate per period of the Bayesian bound
 * @param cusumThreshold height of the likelihood ratio CUSUM's own alarm
 * @param rateConfidence chance that the rate with which the CUSUM compares is not below the true one; so high that its
 *     p-values hold on average although rates are estimated
 * @param shortRateConfidence the same for a history of less than two years
 * @param leastReports fewest reports, since the change began, that make a signal
 */
public record ScanSettings(
        double falseDiscoveryRate,
        Adjustment adjustment,
        double farringtonAlpha,
        double bayesAlpha,
        double cusumThreshold,
        double rateConfidence,
        double shortRateConfidence,
        int leastReports) {

    public ScanSettings {
        if (!rate(falseDiscoveryRate) || !rate(rateConfidence) || !rate(shortRateConfidence)) {
            throw new IllegalArgumentException("rates and confidences must be in (0, 1)");
        }
    }

    private static boolean rate(double value) {
        return value > 0 && value < 1;
    }

    /** Returns the settings whose false alarms and power are published. */
    public static ScanSettings published() {
        return new ScanSettings(0.1, Adjustment.BENJAMINI_HOCHBERG, 0.005, 0.01, 5, 0.8, 0.9, 3);
    }
}
