/** Tests of what its namesake does. */
@NullMarked
package nl.tim.analysis.response;

import org.jspecify.annotations.NullMarked;
