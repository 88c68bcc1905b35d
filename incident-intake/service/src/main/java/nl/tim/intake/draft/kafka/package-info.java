/** Drafts on {@code tim.drafts}. */
@NullMarked
package nl.tim.intake.draft.kafka;

import org.jspecify.annotations.NullMarked;
