/** Unfinished reports that a reporter comes back to with a code. Best effort: gone after a week. */
@NullMarked
package nl.tim.intake.draft;

import org.jspecify.annotations.NullMarked;
