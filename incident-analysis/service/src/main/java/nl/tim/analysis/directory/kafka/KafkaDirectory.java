package nl.tim.analysis.directory.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.topic.DirectoryTail;
import nl.tim.schemas.topic.TopicNames;

/** The directory as this replica has read it; stays usable while the broker is away. Safe for use by many threads. */
final class KafkaDirectory implements Directory, AutoCloseable {

    private final Map<String, DirectoryEntry> entries = new ConcurrentSkipListMap<>();
    private final DirectoryTail tail;

    KafkaDirectory(Map<String, Object> clientConfig, TopicNames names, CodeLists lists) {
        this.tail = new DirectoryTail(clientConfig, names, lists, this::apply);
    }

    void start() {
        tail.start();
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
    public boolean complete() {
        return tail.caughtUp();
    }

    @Override
    public boolean awaitCurrent(Duration patience) {
        return tail.awaitCurrent(patience);
    }

    private void apply(nl.tim.schemas.directory.DirectoryEntry received) {
        DirectoryEntry entry = DirectoryRecords.entry(received);
        entries.put(entry.code(), entry);
    }

    @Override
    public void close() {
        tail.close();
    }
}
