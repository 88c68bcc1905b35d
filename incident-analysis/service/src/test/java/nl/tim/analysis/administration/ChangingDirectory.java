package nl.tim.analysis.administration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryLog;
import nl.tim.analysis.projection.UnavailableException;

/** A directory in memory that can be changed, also behind the back of who is changing it. */
public final class ChangingDirectory implements Directory, DirectoryLog {

    private final Map<String, DirectoryEntry> entries = new ConcurrentSkipListMap<>();
    private volatile boolean away;
    private volatile boolean unread;

    public ChangingDirectory(List<DirectoryEntry> entries) {
        entries.forEach(this::put);
    }

    /** Whether nothing can be kept. */
    public void away(boolean now) {
        away = now;
    }

    /** Whether it was not read so far. */
    public void unread(boolean now) {
        unread = now;
    }

    @Override
    public boolean complete() {
        return !unread;
    }

    /** As somebody else's change. */
    public void put(DirectoryEntry entry) {
        entries.put(entry.code(), entry);
    }

    @Override
    public Optional<DirectoryEntry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    @Override
    public List<DirectoryEntry> all() {
        return List.copyOf(entries.values());
    }

    @Override
    public boolean awaitCurrent(Duration patience) {
        return !away;
    }

    @Override
    public Optional<DirectoryEntry> keep(DirectoryEntry entry) {
        if (away) {
            throw new UnavailableException("a test");
        }
        Optional<DirectoryEntry> overtaken = find(entry.code())
                .filter(held -> held.details().revision() >= entry.details().revision());
        if (overtaken.isEmpty()) {
            put(entry);
        }
        return overtaken;
    }
}
