/** Probability distributions in the parametrisation the methods use, with discrete quantiles that are exact at ties. */
@NullMarked
package nl.tim.statistics.distribution;

import org.jspecify.annotations.NullMarked;
