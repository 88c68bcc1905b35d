/** Trajectories over HTTP. */
@NullMarked
package nl.tim.analysis.trajectory.web;

import org.jspecify.annotations.NullMarked;
