package nl.tim.analysis.directory.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryLog;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.topic.LogProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Publishes entries. Two administrators may write one entry at the same moment: every reader keeps the first record of the two, see {@code
 * CountedEntries}, but compaction keeps the last. So who was second publishes the first one again: it changes nothing for who read both, and
 * is what a replica that starts later finds.
 */
final class KafkaDirectoryLog implements DirectoryLog {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Directory directory;
    private final LogProducer producer;
    private final String topic;

    KafkaDirectoryLog(Directory directory, LogProducer producer, String topic) {
        this.directory = directory;
        this.producer = producer;
        this.topic = topic;
    }

    @Override
    public Optional<DirectoryEntry> keep(DirectoryEntry entry) {
        Optional<DirectoryEntry> overtaken = current(entry.code())
                .filter(held -> held.details().revision() >= entry.details().revision());
        if (overtaken.isPresent()) {
            return overtaken;
        }
        publish(entry);
        DirectoryEntry counts =
                current(entry.code()).orElseThrow(() -> new UnavailableException("directory: not read back"));
        if (Objects.equals(counts.details().changed(), entry.details().changed())) {
            return Optional.empty();
        }
        publish(counts);
        return Optional.of(counts);
    }

    private Optional<DirectoryEntry> current(String code) {
        if (!directory.awaitCurrent(PATIENCE)) {
            throw new UnavailableException(topic);
        }
        return directory.find(code);
    }

    private void publish(DirectoryEntry entry) {
        byte[] key = entry.code().getBytes(StandardCharsets.UTF_8);
        byte[] value = RecordCodec.DIRECTORY_ENTRY.encode(EntryRecords.record(entry));
        try {
            producer.send(new ProducerRecord<>(topic, key, value)).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new UnavailableException(topic + ": " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted");
        }
    }
}
