/** Tests of the projection. */
@NullMarked
package nl.tim.analysis.projection;

import org.jspecify.annotations.NullMarked;
