package nl.tim.analysis.export.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nl.tim.analysis.export.Announcements;
import nl.tim.analysis.export.Manifest;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.export.ExportRelease;
import nl.tim.schemas.export.Pin;
import nl.tim.schemas.export.ReleasedFile;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;

/** Tells releases on the exports topic. Thread-safe. */
final class KafkaAnnouncements implements Announcements {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Supplier<Producer<byte[], byte[]>> producers;
    private final String topic;

    KafkaAnnouncements(Supplier<Producer<byte[], byte[]>> producers, String topic) {
        this.producers = producers;
        this.topic = topic;
    }

    @Override
    public void tell(Manifest manifest) {
        byte[] key = manifest.exportId().toString().getBytes(StandardCharsets.UTF_8);
        var told = new ProducerRecord<>(topic, key, RecordCodec.EXPORT_RELEASE.encode(release(manifest)));
        try (Producer<byte[], byte[]> producer = producers.get()) {
            RecordMetadata kept = producer.send(told).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            Objects.requireNonNull(kept);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new UnavailableException("exports topic: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted");
        }
    }

    private static ExportRelease release(Manifest manifest) {
        return new ExportRelease(
                manifest.quarter().name(),
                manifest.audience().name(),
                manifest.version(),
                manifest.reason(),
                manifest.frozenAt(),
                manifest.software(),
                manifest.taxonomy(),
                manifest.pins().entrySet().stream()
                        .map(pin -> new Pin(pin.getKey(), pin.getValue()))
                        .toList(),
                Objects.requireNonNullElse(manifest.snapshotHash(), ""),
                manifest.files().stream()
                        .map(file -> new ReleasedFile(file.name(), file.size(), file.sha256()))
                        .toList(),
                manifest.edition().path(),
                manifest.decided() == null ? null : manifest.decided().proposedBy(),
                manifest.decided() == null ? null : manifest.decided().approvedBy());
    }
}
