package nl.tim.analysis.projection;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The log of incident events, read without a consumer group. Calls block and throw {@link UnavailableException}. */
public interface IncidentLog {

    /** Names the log that keeps the pseudonyms of reporters, for who counts people. Every other one leaves them out. */
    String REPORTERS_TOLD_APART = "reportersToldApart";

    /** For each partition the offset after its last record. */
    Map<Integer, Long> ends();

    /** The partition that holds this incident's records. */
    int partitionOf(UUID incidentId);

    /**
     * Reads a partition from its first record. Takes as long as the partition is: some 100 000 records a second, since records of incidents
     * that are not wanted are not decoded.
     *
     * @param end offset to stop before
     * @param wanted which incidents; records without a usable key are always given
     */
    void scan(int partition, long end, Predicate<UUID> wanted, Consumer<LogEntry> onEntry);
}
