/** Tests of series over HTTP. */
@NullMarked
package nl.tim.analysis.trend.series.web;

import org.jspecify.annotations.NullMarked;
