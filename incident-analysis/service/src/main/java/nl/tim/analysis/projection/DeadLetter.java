package nl.tim.analysis.projection;

import java.util.OptionalLong;

/**
 * A record that could not be projected.
 *
 * @param reason a name, never a value: a {@link LogEntry.Reason}, or REFUSED and Elasticsearch's error type
 * @param fingerprint of the schema that wrote it, empty when unknown
 */
public record DeadLetter(RawRecord raw, String reason, OptionalLong fingerprint) {

    /** For a record that cannot be read. */
    static DeadLetter of(LogEntry.Unreadable entry) {
        return new DeadLetter(entry.raw(), entry.reason().name(), entry.fingerprint());
    }

    /** For a record after which the index refused the incident. */
    static DeadLetter refused(LogEntry.Decoded entry, String errorType) {
        return new DeadLetter(entry.raw(), "REFUSED " + errorType, OptionalLong.empty());
    }
}
