package nl.tim.analysis.incident;

import org.jspecify.annotations.Nullable;

/**
 * What the region may know of a patient; never identity.
 *
 * @param ageBand TIM-AGEBAND; null when not asked
 * @param gender TIM-GENDER; null when not asked
 */
public record Patient(@Nullable Text ageBand, @Nullable Text gender) {}
