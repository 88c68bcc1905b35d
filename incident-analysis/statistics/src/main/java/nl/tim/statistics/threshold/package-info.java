/** Detectors for series with a short history: a bound from a handful of earlier counts. */
@NullMarked
package nl.tim.statistics.threshold;

import org.jspecify.annotations.NullMarked;
