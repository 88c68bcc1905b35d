package nl.tim.analysis.vault;

/**
 * How data keys are wrapped.
 *
 * @param keks keys in the keyset of the key-encryption key
 * @param live data keys that open something
 * @param older of those, the ones that the newest key did not wrap
 */
public record KeyCensus(int keks, long live, long older) {}
