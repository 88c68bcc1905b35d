/** How many reports there were over time, as a chart that tells chance from change. */
@NullMarked
package nl.tim.analysis.trend.series;

import org.jspecify.annotations.NullMarked;
