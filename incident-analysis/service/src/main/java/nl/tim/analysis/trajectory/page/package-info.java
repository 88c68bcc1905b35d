/** The pages of trajectories. */
@NullMarked
package nl.tim.analysis.trajectory.page;

import org.jspecify.annotations.NullMarked;
