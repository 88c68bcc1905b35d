package nl.tim.schemas.topic;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.directory.DirectoryEntry;
import nl.tim.schemas.directory.TaxonomyVersion;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the directory topic and hands on every entry that counts, the newest of a code last. Entries are replaced and retired, never
 * deleted; which of two counts is the same for every reader, see {@link DirectoryEntry}. A record without a value is left out like an unreadable one, and said in the log. A broker that is away is waited for.
 */
public final class DirectoryTail implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DirectoryTail.class);

    private final TopicTail tail;

    /**
     * Prepares a tail; nothing connects before {@link #start}.
     *
     * @param clientConfig connection settings of the Kafka clients, at least {@code bootstrap.servers}
     * @param names where the directory topic is found
     * @param lists take the versions that administrators make
     * @param onEntry called with every other entry on the tail's own thread; refuses an entry with {@link IllegalArgumentException} or
     *     {@link IllegalStateException}
     */
    public DirectoryTail(
            Map<String, Object> clientConfig, TopicNames names, CodeLists lists, Consumer<DirectoryEntry> onEntry) {
        CountedEntries counted = new CountedEntries(entry -> sort(entry, lists, onEntry));
        this.tail = new TopicTail(
                clientConfig, names.of(Topic.DIRECTORY), From.beginning(), received -> apply(received, counted));
    }

    /** Starts reading in the background. Call once. */
    public void start() {
        tail.start();
    }

    /** True once everything that the topic held when the tail first connected has been handed on; stays true. */
    public boolean caughtUp() {
        return tail.caughtUp();
    }

    /**
     * Waits until everything that was acknowledged before this call has been handed on.
     *
     * @return false when that did not happen in time
     */
    public boolean awaitCurrent(Duration timeout) {
        return tail.awaitCurrent(timeout);
    }

    static void sort(DirectoryEntry entry, CodeLists lists, Consumer<DirectoryEntry> onEntry) {
        if (entry.getEntry() instanceof TaxonomyVersion version) {
            lists.apply(TaxonomyRecords.change(entry, version));
        } else {
            onEntry.accept(entry);
        }
    }

    static void apply(ConsumerRecord<byte[], byte[]> received, Consumer<DirectoryEntry> onEntry) {
        try {
            onEntry.accept(RecordCodec.DIRECTORY_ENTRY.decode(received.value()));
        } catch (UndecodableRecordException e) {
            logUnreadable(received, e.reason().name());
        } catch (IllegalArgumentException | IllegalStateException e) {
            logUnreadable(received, e.getClass().getSimpleName());
        }
    }

    private static void logUnreadable(ConsumerRecord<byte[], byte[]> received, String reason) {
        log.warn("{}-{}@{} is unreadable: {}", received.topic(), received.partition(), received.offset(), reason);
    }

    /** Stops reading, within a few seconds. */
    @Override
    public void close() {
        tail.close();
    }
}
