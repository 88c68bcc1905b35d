/** Who reports, when they say so by logging in: known to others as a pseudonym only. */
@NullMarked
package nl.tim.intake.reporter;

import org.jspecify.annotations.NullMarked;
