/** Tests of what its namesake does. */
@NullMarked
package nl.tim.analysis.casepage;

import org.jspecify.annotations.NullMarked;
