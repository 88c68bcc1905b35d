/** Decides which of many small series changed: picks a method for each, tests all of them once per scan, and explains what it found. */
@NullMarked
package nl.tim.statistics.engine;

import org.jspecify.annotations.NullMarked;
