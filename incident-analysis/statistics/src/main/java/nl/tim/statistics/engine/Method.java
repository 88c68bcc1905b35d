package nl.tim.statistics.engine;

/** How a series is judged; what it is called, its formula and its assumptions are with the methods themselves. */
public enum Method {
    /** {@link nl.tim.statistics.glr.Detector} for a change by a known factor: adds up evidence over the weeks. */
    LIKELIHOOD_RATIO_CUSUM,
    /** {@link nl.tim.statistics.farrington.FlexibleFarrington}: compares with the same season of earlier years. */
    FARRINGTON_FLEXIBLE,
    /** {@link nl.tim.statistics.threshold.Bayes}: compares with the weeks just before, and around the same time last year. */
    BAYES,
    /** Not judged. */
    NONE
}
