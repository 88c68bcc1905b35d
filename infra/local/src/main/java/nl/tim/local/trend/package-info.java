/** Runs the methods of the trend library on cases in files. */
@NullMarked
package nl.tim.local.trend;

import org.jspecify.annotations.NullMarked;
