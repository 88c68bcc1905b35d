package nl.tim.statistics.engine.simulation;

/**
 * False signals of stable regions, over all series together.
 *
 * @param reportsPerYear size of the region
 * @param overdispersion variance over mean minus 1 of a week's count, divided by the mean; 0 for Poisson counts
 * @param years number of simulated years
 * @param series average number of series with data
 * @param signals the engine's false signals per year; one that lasts counts once
 * @param yearsWithout share of the years without any
 * @param twiceLastYear false alarms per year of "more than twice last year's mean"; months in a row count once
 * @param moreThanFive false alarms per year of "more than five a month in the same cell"; months in a row count once
 */
public record StableFigures(
        int reportsPerYear,
        double overdispersion,
        int years,
        double series,
        double signals,
        double yearsWithout,
        double twiceLastYear,
        double moreThanFive) {}
