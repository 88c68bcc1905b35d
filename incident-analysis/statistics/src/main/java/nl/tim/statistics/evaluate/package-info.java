/** Runs one method on one case of the reference format and compares the outcome with what the reference says. */
@NullMarked
package nl.tim.statistics.evaluate;

import org.jspecify.annotations.NullMarked;
