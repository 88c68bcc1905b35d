package nl.tim.schemas.codec;

import java.util.OptionalLong;

/** These bytes are not a record that the schema history can read. Carries no content. */
public final class UndecodableRecordException extends Exception {
    private static final long serialVersionUID = 1;

    /** Why the bytes cannot be read. */
    public enum Reason {
        /** Null or no bytes at all. */
        EMPTY,
        /** The marker {@code C3 01} or the fingerprint is missing. */
        NOT_SINGLE_OBJECT,
        /** The fingerprint is of no released schema: a newer writer, or no writer of ours. */
        UNKNOWN_SCHEMA,
        /** The header is right, the rest is not. */
        CORRUPT
    }

    private final Reason reason;
    private final boolean hasFingerprint;
    private final long fingerprint;

    UndecodableRecordException(Reason reason) {
        super(reason.name());
        this.reason = reason;
        this.hasFingerprint = false;
        this.fingerprint = 0;
    }

    UndecodableRecordException(Reason reason, long fingerprint) {
        super(reason + " " + Long.toHexString(fingerprint));
        this.reason = reason;
        this.hasFingerprint = true;
        this.fingerprint = fingerprint;
    }

    /** Why the bytes cannot be read. */
    public Reason reason() {
        return reason;
    }

    /** CRC-64-AVRO fingerprint that the bytes name; empty when there is none. */
    public OptionalLong fingerprint() {
        return hasFingerprint ? OptionalLong.of(fingerprint) : OptionalLong.empty();
    }
}
