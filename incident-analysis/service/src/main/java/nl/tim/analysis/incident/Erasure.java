package nl.tim.analysis.incident;

import java.time.Instant;

/**
 * Every text was made unreadable.
 *
 * @param ground TIM-ERASURE
 */
public record Erasure(Instant erasedAt, String ground) {}
