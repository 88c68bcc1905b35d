package nl.tim.statistics.farrington;

/** How the bound follows from the fitted mean. */
public enum ThresholdMethod {
    /** Prediction interval on a power scale, with the uncertainty of the estimate (Farrington and others 1996, as modified by Noufaily and others 2013). */
    DELTA,
    /** Negative binomial quantile at the fitted mean, without the uncertainty of the estimate (Salmon and others 2016). The default for small counts. */
    NB_PLUGIN,
    /** Negative binomial quantile at the upper bound of the fitted mean (Salmon and others 2016). Far too high when a season of the baseline is empty. */
    MUAN
}
