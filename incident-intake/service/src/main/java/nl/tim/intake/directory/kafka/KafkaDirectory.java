package nl.tim.intake.directory.kafka;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.tim.intake.directory.Directory;
import nl.tim.intake.directory.DirectoryEntry;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.topic.DirectoryTail;
import nl.tim.schemas.topic.TopicNames;

/** The directory as this replica has read it; stays usable while the broker is away. Safe for use by many threads. */
final class KafkaDirectory implements Directory, AutoCloseable {

    private final Map<String, DirectoryEntry> entries = new ConcurrentSkipListMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final DirectoryTail tail;

    KafkaDirectory(Map<String, Object> clientConfig, TopicNames names, CodeLists lists) {
        this.tail = new DirectoryTail(clientConfig, names, lists, this::apply);
    }

    void start() {
        tail.start();
    }

    @Override
    public boolean isLoaded() {
        return tail.caughtUp();
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
    public long version() {
        return changes.get();
    }

    private void apply(nl.tim.schemas.directory.DirectoryEntry received) {
        DirectoryRecords.entry(received).ifPresent(entry -> {
            entries.put(entry.code(), entry);
            changes.incrementAndGet();
        });
    }

    @Override
    public void close() {
        tail.close();
    }
}
