/** Keeps the number of false signals in bounds when many series are tested at once. */
@NullMarked
package nl.tim.statistics.multiplicity;

import org.jspecify.annotations.NullMarked;
