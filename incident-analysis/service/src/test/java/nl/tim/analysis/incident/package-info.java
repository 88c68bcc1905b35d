/** Tests of the fold. */
@NullMarked
package nl.tim.analysis.incident;

import org.jspecify.annotations.NullMarked;
