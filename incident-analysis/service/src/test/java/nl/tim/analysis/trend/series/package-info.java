/** Tests of reports over time. */
@NullMarked
package nl.tim.analysis.trend.series;

import org.jspecify.annotations.NullMarked;
