package nl.tim.analysis.projection;

/** The last record of the log that a document holds; every earlier one of the incident is in it too. */
public record Applied(int partition, long offset) {

    /** Whether a document that got this far holds the record. */
    boolean holds(RecordOrigin origin) {
        return partition == origin.partition() && offset >= origin.offset();
    }
}
