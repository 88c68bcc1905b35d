package nl.tim.analysis.projection;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts what becomes of records. Tags hold names of outcomes and reasons only. */
public final class ProjectionCounters {
    private static final String RECORDS = "tim.projection.records";

    private final MeterRegistry registry;
    private final String index;

    /** Counts into the registry, for one index version. */
    public ProjectionCounters(MeterRegistry registry, String index) {
        this.registry = registry;
        this.index = index;
    }

    void stored(int records) {
        count(RECORDS, "stored", records);
    }

    void redelivered(int records) {
        count(RECORDS, "redelivered", records);
    }

    void deadLettered(String reason) {
        registry.counter("tim.projection.dead-letters", "index", index, "reason", reason)
                .increment();
    }

    void stale() {
        count("tim.projection.documents", "stale", 1);
    }

    void retried(int documents) {
        count("tim.projection.documents", "retried", documents);
    }

    void refolded(int documents) {
        count("tim.projection.documents", "refolded", documents);
    }

    private void count(String name, String outcome, int amount) {
        registry.counter(name, "index", index, "outcome", outcome).increment(amount);
    }
}
