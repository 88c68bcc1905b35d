/** Makes a region's worth of plausible, invented reports: the same for the same plan, without clock, network or log. */
@NullMarked
package nl.tim.local.seed;

import org.jspecify.annotations.NullMarked;
