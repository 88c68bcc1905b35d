package nl.tim.analysis.projection;

/** Where a record is in Kafka; the only thing that logs say about a record besides its incident id. */
public record RecordOrigin(String topic, int partition, long offset) {

    /** As {@code topic-partition@offset}. */
    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
