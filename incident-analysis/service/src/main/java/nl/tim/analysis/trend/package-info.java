/** Counts across boundaries: the matrix of who handed over to whom. */
@NullMarked
package nl.tim.analysis.trend;

import org.jspecify.annotations.NullMarked;
