package nl.tim.statistics.engine;

import nl.tim.statistics.spc.ChartType;

/**
 * The chart in which people see a series. A picture is not a test: what its rules mark raises no signal.
 *
 * @param type kind of chart; time between reports for {@link ChartType#TIMES}, and opportunities between them for
 *     {@link ChartType#GAPS}
 * @param granularity length of the period of a point; how far back to look, for charts of what is between reports
 * @param reason why this one
 */
public record Picture(ChartType type, Granularity granularity, Reason reason) {}
