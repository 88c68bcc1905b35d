/** Receipts from {@code tim.receipts}, and words of reporters as sealed events on the log. */
@NullMarked
package nl.tim.intake.follow.kafka;

import org.jspecify.annotations.NullMarked;
