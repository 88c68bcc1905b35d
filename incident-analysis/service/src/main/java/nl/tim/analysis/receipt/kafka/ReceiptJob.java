package nl.tim.analysis.receipt.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.projection.IncidentIndex;
import nl.tim.analysis.projection.IndexVersions;
import nl.tim.analysis.projection.Projected;
import nl.tim.analysis.projection.ProjectionGroups;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentReported;
import nl.tim.schemas.receipt.ReceiptState;
import nl.tim.schemas.topic.LogProducer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Makes receipts of one poll of the log: waits until the projector has ruled on it, and writes what changed. Doing it again writes the same
 * or nothing. One thread.
 */
final class ReceiptJob {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int MOST_LOOKS = 600;
    private static final int LOOKS_BEFORE_ASKING = 20;

    private final IndexVersions versions;
    private final IncidentIndex index;
    private final ProjectionGroups groups;
    private final KnownReceipts known;
    private final LogProducer producer;
    private final String topic;

    ReceiptJob(
            IndexVersions versions, ProjectionGroups groups, KnownReceipts known, LogProducer producer, String topic) {
        this.versions = versions;
        this.index = versions.read();
        this.groups = groups;
        this.known = known;
        this.producer = producer;
        this.topic = topic;
    }

    /** The events of one incident in a poll. */
    private static final class Told {
        final List<IncidentEvent> events = new ArrayList<>();
        int partition;
        long offset;
    }

    /**
     * Writes what changed, acknowledged.
     *
     * @throws UnavailableException when index or log are away, or the projector is far behind: try the poll again
     */
    void handle(ConsumerRecords<byte[], byte[]> poll) throws InterruptedException {
        Map<UUID, Told> told = new LinkedHashMap<>();
        poll.forEach(received -> read(received, told));
        if (told.isEmpty()) {
            return;
        }
        if (!known.current()) {
            throw new UnavailableException("receipts");
        }
        Map<UUID, Incident> incidents = projected(told);
        List<CompletableFuture<Void>> written = new ArrayList<>();
        told.forEach((id, events) -> {
            Incident incident = incidents.get(id);
            if (incident != null && incident.report() != null) {
                written.addAll(write(incident, events.events));
            }
        });
        try {
            CompletableFuture.allOf(written.toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            throw new UnavailableException("log");
        }
    }

    private static void read(ConsumerRecord<byte[], byte[]> received, Map<UUID, Told> told) {
        try {
            IncidentEvent event = RecordCodec.INCIDENT_EVENT.decode(received.value());
            Told ofIncident = told.computeIfAbsent(event.getIncidentId(), _ -> new Told());
            ofIncident.events.add(event);
            ofIncident.partition = received.partition();
            ofIncident.offset = received.offset();
        } catch (UndecodableRecordException e) {
            // The projector sets it aside; it changes nothing that a reporter sees.
            return;
        }
    }

    private Map<UUID, Incident> projected(Map<UUID, Told> told) throws InterruptedException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            Map<UUID, Projected> found = index.load(told.keySet());
            boolean asks = look > 0 && look % LOOKS_BEFORE_ASKING == 0;
            Map<Integer, Long> passed = asks ? committed() : Map.of();
            boolean all = told.entrySet().stream()
                    .allMatch(entry -> ruled(found.get(entry.getKey()), entry.getValue(), passed));
            if (all) {
                Map<UUID, Incident> incidents = new HashMap<>();
                found.forEach((id, one) -> {
                    if (one instanceof Projected.Whole whole) {
                        incidents.put(id, whole.incident());
                    }
                });
                return incidents;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        throw new UnavailableException("projector is behind");
    }

    /** A record that was set aside leaves no mark in the document, but the projector's group has passed it. */
    private static boolean ruled(@Nullable Projected found, Told told, Map<Integer, Long> passed) {
        return found != null && found.applied().offset() >= told.offset
                || passed.getOrDefault(told.partition, 0L) > told.offset;
    }

    private Map<Integer, Long> committed() {
        String read = versions.state().read();
        return read == null ? Map.of() : groups.committed(read);
    }

    private List<CompletableFuture<Void>> write(Incident incident, List<IncidentEvent> events) {
        KnownReceipts.Known before = known.find(incident.incidentId()).orElse(null);
        String hash = before == null ? hash(incident, events) : before.hash();
        if (hash == null) {
            return List.of();
        }
        ReceiptState state = ReceiptStates.next(before == null ? null : before.state(), incident, events);
        byte[] encoded = RecordCodec.RECEIPT_STATE.encode(state);
        if (before != null && Arrays.equals(before.encoded(), encoded)) {
            return List.of();
        }
        known.put(incident.incidentId(), new KnownReceipts.Known(hash, encoded));
        byte[] key = hash.getBytes(StandardCharsets.US_ASCII);
        return List.of(producer.send(new ProducerRecord<>(topic, key, encoded)));
    }

    /** Of the report that counts: the first one. */
    private static @Nullable String hash(Incident incident, List<IncidentEvent> events) {
        return events.stream()
                .filter(event -> incident.reportEvent()
                        .filter(event.getEventId()::equals)
                        .isPresent())
                .map(IncidentEvent::getBody)
                .filter(IncidentReported.class::isInstance)
                .map(body -> ((IncidentReported) body).getReceiptHash())
                .findFirst()
                .orElse(null);
    }
}
