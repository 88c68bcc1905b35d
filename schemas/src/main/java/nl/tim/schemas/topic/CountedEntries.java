package nl.tim.schemas.topic;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.tim.schemas.directory.DirectoryEntry;

/**
 * Hands on the entries that count. What an administrator changed, with a number above 0, outlives what the region's file says; of two that
 * administrators wrote at the same moment, with the same number, the first in the log does, so that all readers agree. For one thread.
 */
final class CountedEntries implements Consumer<DirectoryEntry> {

    private final Map<String, Long> revisions = new HashMap<>();
    private final Consumer<DirectoryEntry> next;

    CountedEntries(Consumer<DirectoryEntry> next) {
        this.next = next;
    }

    @Override
    public void accept(DirectoryEntry entry) {
        long held = revisions.getOrDefault(entry.getCode(), 0L);
        if (entry.getRevision() > held || held == 0 && entry.getRevision() == 0) {
            next.accept(entry);
            revisions.put(entry.getCode(), entry.getRevision());
        }
    }
}
