/** Decides which change in small counts is real; every method lives in a package of its own. */
@NullMarked
package nl.tim.statistics;

import org.jspecify.annotations.NullMarked;
