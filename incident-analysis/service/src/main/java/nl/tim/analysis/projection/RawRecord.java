package nl.tim.analysis.projection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of the log as it lies in Kafka.
 *
 * @param timestamp of the broker
 * @param key null when the record has none
 * @param value null for a tombstone
 */
@SuppressWarnings("ArrayRecordComponent") // compared by origin only
public record RawRecord(
        RecordOrigin origin, Instant timestamp, byte @Nullable [] key, byte @Nullable [] value, List<Header> headers) {

    /** A header of a record. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Header(String name, byte @Nullable [] value) {}

    /** Only the origin: the bytes may be personal. */
    @Override
    public String toString() {
        return origin.toString();
    }
}
