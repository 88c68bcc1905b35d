/** The trajectories on their topic. */
@NullMarked
package nl.tim.analysis.trajectory.kafka;

import org.jspecify.annotations.NullMarked;
