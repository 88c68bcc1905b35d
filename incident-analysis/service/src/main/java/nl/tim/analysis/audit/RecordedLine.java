package nl.tim.analysis.audit;

import org.jspecify.annotations.Nullable;

/**
 * A line as it is kept.
 *
 * @param words null when there are none
 */
public record RecordedLine(AccessLine line, @Nullable SealedWords words) {}
