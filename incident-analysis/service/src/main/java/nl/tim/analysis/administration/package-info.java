/** Looking after the directory: what may be changed, and what a change means for what is there. */
@NullMarked
package nl.tim.analysis.administration;

import org.jspecify.annotations.NullMarked;
