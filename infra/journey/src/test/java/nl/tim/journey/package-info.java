/** A report's whole way, as its reporter and its analyst see it. */
@NullMarked
package nl.tim.journey;

import org.jspecify.annotations.NullMarked;
