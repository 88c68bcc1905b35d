package nl.tim.analysis.directory.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.kafka.TopicWriter;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.directory.DirectoryEntry;
import nl.tim.schemas.topic.LogProducer;

/**
 * Publishes entries, and waits until this replica has read what was published. Two administrators may write one entry at the same moment:
 * every reader keeps the first record of the two, but compaction keeps the last. So who was second publishes the first one again: it changes
 * nothing for who read both, and is what a replica that starts later finds.
 */
final class EntryPublishing {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Directory directory;
    private final String topic;
    private final TopicWriter writer;

    EntryPublishing(Directory directory, LogProducer producer, String topic) {
        this.directory = directory;
        this.writer = new TopicWriter(producer, topic, PATIENCE);
        this.topic = topic;
    }

    void awaitCurrent() {
        if (!directory.awaitCurrent(PATIENCE)) {
            throw new UnavailableException(topic);
        }
    }

    void publish(DirectoryEntry entry) {
        byte[] key = entry.getCode().getBytes(StandardCharsets.UTF_8);
        byte[] value = RecordCodec.DIRECTORY_ENTRY.encode(entry);
        writer.write(key, value);
        awaitCurrent();
    }
}
