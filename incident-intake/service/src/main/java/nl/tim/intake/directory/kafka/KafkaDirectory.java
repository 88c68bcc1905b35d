package nl.tim.intake.directory.kafka;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.tim.intake.directory.Directory;
import nl.tim.intake.directory.DirectoryEntry;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.topic.From;
import nl.tim.schemas.topic.TopicTail;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The directory as this replica has read it; stays usable while the broker is away. Safe for use by many threads. */
final class KafkaDirectory implements Directory, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(KafkaDirectory.class);

    private final Map<String, DirectoryEntry> entries = new ConcurrentSkipListMap<>();
    private final TopicTail tail;

    KafkaDirectory(Map<String, Object> clientConfig, String topic) {
        this.tail = new TopicTail(clientConfig, topic, From.beginning(), this::apply);
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

    /** Entries are replaced and retired, never deleted: a record without a value is left out like an unreadable one. */
    private void apply(ConsumerRecord<byte[], byte[]> received) {
        try {
            DirectoryEntry entry = DirectoryRecords.entry(RecordCodec.DIRECTORY_ENTRY.decode(received.value()));
            entries.put(entry.code(), entry);
        } catch (UndecodableRecordException e) {
            logUnreadable(received, e.reason().name());
        } catch (IllegalArgumentException | IllegalStateException e) {
            logUnreadable(received, e.getClass().getSimpleName());
        }
    }

    private static void logUnreadable(ConsumerRecord<byte[], byte[]> received, String reason) {
        log.warn("{}-{}@{} is unreadable: {}", received.topic(), received.partition(), received.offset(), reason);
    }

    @Override
    public void close() {
        tail.close();
    }
}
