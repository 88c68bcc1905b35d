/** Tests of what its namesake does. */
@NullMarked
package nl.tim.analysis.sight;

import org.jspecify.annotations.NullMarked;
