/** Measures, on regions made up from a seed, how often the engine is wrong and how soon it sees a change. */
@NullMarked
package nl.tim.statistics.engine.simulation;

import org.jspecify.annotations.NullMarked;
