/** Tests of what administrators do. */
@NullMarked
package nl.tim.analysis.administration;

import org.jspecify.annotations.NullMarked;
