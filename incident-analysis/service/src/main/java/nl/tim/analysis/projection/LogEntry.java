package nl.tim.analysis.projection;

import java.util.OptionalLong;
import java.util.UUID;
import nl.tim.analysis.incident.Event;
import org.jspecify.annotations.Nullable;

/** A record of the log after an attempt to read it. */
public sealed interface LogEntry {

    /** The record itself. */
    RawRecord raw();

    /** A record that the fold can apply. */
    record Decoded(RawRecord raw, Event event) implements LogEntry {

        /** The incident that it is about; equal to the record's key. */
        public UUID incidentId() {
            return event.incidentId();
        }

        /** Its place in its partition. */
        public long offset() {
            return raw.origin().offset();
        }
    }

    /**
     * A record that nobody can apply.
     *
     * @param incidentId the key, null when that is not an id
     * @param fingerprint of the schema that wrote it, empty when the bytes do not name one
     */
    record Unreadable(RawRecord raw, @Nullable UUID incidentId, Reason reason, OptionalLong fingerprint)
            implements LogEntry {}

    /** Why a record cannot be read. */
    enum Reason {
        /** It has no value. */
        EMPTY,
        /** The value is not Avro single-object encoding. */
        NOT_SINGLE_OBJECT,
        /** Its schema is not in the history of this version of the software. */
        UNKNOWN_SCHEMA,
        /** The value is damaged. */
        CORRUPT,
        /** The key is not an incident id. */
        BAD_KEY,
        /** The value is about another incident than the key says. */
        KEY_MISMATCH,
        /** A sealed field was altered or moved. */
        SEAL_BROKEN
    }
}
