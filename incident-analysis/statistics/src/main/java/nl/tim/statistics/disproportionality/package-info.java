/** Finds the combinations of two categories that are reported together more often than the rest makes expected. */
@NullMarked
package nl.tim.statistics.disproportionality;

import org.jspecify.annotations.NullMarked;
