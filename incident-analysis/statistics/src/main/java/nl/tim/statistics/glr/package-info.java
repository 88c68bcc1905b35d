/** Likelihood ratio detectors of a change in the mean of small counts, with known or estimated means while in control. */
@NullMarked
package nl.tim.statistics.glr;

import org.jspecify.annotations.NullMarked;
