/** The effect of a trajectory in words. */
@NullMarked
package nl.tim.analysis.trajectory.sentence;

import org.jspecify.annotations.NullMarked;
