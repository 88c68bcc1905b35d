/** Improvement trajectories: what the region does about what went wrong, and whether that shows in the reports. */
@NullMarked
package nl.tim.analysis.trajectory;

import org.jspecify.annotations.NullMarked;
