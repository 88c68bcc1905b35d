/** What is known of reports that are already in the log, and ids for new events. */
@NullMarked
package nl.tim.intake.publish;

import org.jspecify.annotations.NullMarked;
