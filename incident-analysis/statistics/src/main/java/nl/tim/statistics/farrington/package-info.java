/** Outbreak detection by regression on the same season of earlier years, after Farrington. */
@NullMarked
package nl.tim.statistics.farrington;

import org.jspecify.annotations.NullMarked;
