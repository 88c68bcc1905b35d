package nl.tim.schemas.topic;

import java.time.Duration;
import java.util.Map;

/** The topics that exist now, with what must be the same wherever they are created. */
public enum Topic {
    /** Every fact about an incident, for ever. The key decides the partition, so the number of partitions never changes. */
    INCIDENT_EVENTS("tim.incident-events", 12, Map.of("cleanup.policy", "delete", "retention.ms", "-1")),
    /** Incident records that could not be processed: bytes intact, reason in headers. */
    INCIDENT_EVENTS_DLT("tim.incident-events.dlt", 12, Map.of("cleanup.policy", "delete", "retention.ms", days(90))),
    /**
     * Wrapped data keys; a tombstone erases. Compacted within a bounded lag, so that an erased key's bytes go: an hour after the tombstone,
     * as long as something is appended now and then. Tombstones stay for a week, so that who was away for days still hears of them. One
     * partition keeps check keys in one order for every reader.
     */
    KEYS(
            "tim.keys",
            1,
            Map.of(
                    "cleanup.policy",
                    "compact",
                    "min.cleanable.dirty.ratio",
                    "0.01",
                    "max.compaction.lag.ms",
                    hours(1),
                    "segment.ms",
                    hours(1),
                    "file.delete.delay.ms",
                    "1000",
                    "delete.retention.ms",
                    days(7))),
    /** Organisations, care pathways and agreements by code. */
    DIRECTORY("tim.directory", 1, Map.of("cleanup.policy", "compact")),
    /** What reporters see by their receipt, by the receipt's hash. Derived: can be made anew from the incident events. */
    RECEIPTS("tim.receipts", 4, Map.of("cleanup.policy", "compact")),
    /** Links that let people in, by the hash of their code. */
    LINKS("tim.links", 1, Map.of("cleanup.policy", "compact")),
    /** Unfinished reports by the hash of their code, sealed under a key that follows from the code; gone after a week. */
    DRAFTS("tim.drafts", 1, Map.of("cleanup.policy", "compact,delete", "retention.ms", days(7), "segment.ms", days(1))),
    /** What was found in the counts and what people said of it, for ever; one partition, so that all replicas see one order. */
    SIGNALS("tim.signals", 1, Map.of("cleanup.policy", "delete", "retention.ms", "-1")),
    /** Improvement trajectories, for ever; one partition, so that all replicas see one order. */
    TRAJECTORIES("tim.trajectories", 1, Map.of("cleanup.policy", "delete", "retention.ms", "-1")),
    /** Releases of the quarterly export, for ever; the files are in the export folder. */
    EXPORTS("tim.exports", 1, Map.of("cleanup.policy", "delete", "retention.ms", "-1")),
    /** Referrals, discharges and contacts by organisation, boundary and period. */
    EXPOSURE("tim.exposure", 1, Map.of("cleanup.policy", "compact")),
    /** Who was told what is waited for, by a hash of it; one partition, so that all replicas see one order. */
    NOTIFICATIONS("tim.notifications", 1, Map.of("cleanup.policy", "compact")),
    /** Sessions that were ended before their time, by session id; none lasts longer than a day. */
    SESSIONS(
            "tim.sessions",
            1,
            Map.of("cleanup.policy", "compact,delete", "retention.ms", days(1), "segment.ms", hours(6))),
    /**
     * Who saw or did what, for five years. One partition, so that an entry that names another comes after it; the broker's own time, so
     * that no writer can date a line.
     */
    ACCESS_LOG(
            "tim.access-log",
            1,
            Map.of(
                    "cleanup.policy",
                    "delete",
                    "retention.ms",
                    days(5 * 366),
                    "message.timestamp.type",
                    "LogAppendTime"));

    private final String baseName;
    private final int partitions;
    private final Map<String, String> settings;

    Topic(String baseName, int partitions, Map<String, String> settings) {
        this.baseName = baseName;
        this.partitions = partitions;
        this.settings = settings;
    }

    /** Name without prefix. */
    public String baseName() {
        return baseName;
    }

    /** Number of partitions. */
    public int partitions() {
        return partitions;
    }

    /** Topic-level broker settings. Replication and {@code min.insync.replicas} belong to the deployment. */
    public Map<String, String> settings() {
        return settings;
    }

    private static String hours(int hours) {
        return String.valueOf(Duration.ofHours(hours).toMillis());
    }

    private static String days(int days) {
        return String.valueOf(Duration.ofDays(days).toMillis());
    }
}
