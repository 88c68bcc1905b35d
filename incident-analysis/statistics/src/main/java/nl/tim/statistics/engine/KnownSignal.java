package nl.tim.statistics.engine;

import java.time.LocalDate;

/**
 * A signal that an earlier scan raised.
 *
 * @param id what it was called
 * @param key its series
 * @param onset first day of the change, as estimated when it was raised
 * @param lastSeen first day of the last period in which it was a signal
 */
public record KnownSignal(String id, SeriesKey key, LocalDate onset, LocalDate lastSeen) {}
