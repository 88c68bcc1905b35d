package nl.tim.analysis.projection.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.projection.LogEntry;
import nl.tim.analysis.projection.LogEntry.Reason;
import nl.tim.analysis.projection.RawRecord;
import nl.tim.analysis.projection.RecordOrigin;
import nl.tim.analysis.projection.kafka.EventTranslator.Reporters;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.seal.KeyRing;
import nl.tim.schemas.seal.SealBrokenException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads a record of the log, or says why it cannot be read. Never throws for content. Thread-safe. */
final class EventDecoder {
    private static final int UUID_LENGTH = 36;

    /** The version comes on another topic, a moment later at worst; after a start it may not have been read yet. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final EventTranslator translator;
    private final CodeLists lists;
    private final Set<String> unheardOf = ConcurrentHashMap.newKeySet();

    EventDecoder(KeyRing keys, CodeLists lists, Reporters reporters) {
        this.translator = new EventTranslator(keys, reporters);
        this.lists = lists;
    }

    /**
     * The record, opened as far as the region may read it.
     *
     * @throws nl.tim.schemas.seal.KeysUnavailableException when it cannot be known whether a key exists
     */
    LogEntry decode(ConsumerRecord<byte[], byte[]> received) {
        UUID key = key(received.key());
        if (key == null) {
            return unreadable(received, null, Reason.BAD_KEY, OptionalLong.empty());
        }
        try {
            IncidentEvent event = RecordCodec.INCIDENT_EVENT.decode(received.value());
            if (!key.equals(event.getIncidentId())) {
                return unreadable(received, key, Reason.KEY_MISMATCH, OptionalLong.empty());
            }
            awaitCodes(event.getTaxonomyVersion());
            Event translated = translator.translate(event);
            return translated == null
                    ? unreadable(received, key, Reason.UNKNOWN_SCHEMA, OptionalLong.empty())
                    : new LogEntry.Decoded(raw(received), translated);
        } catch (UndecodableRecordException e) {
            return unreadable(received, key, reason(e), e.fingerprint());
        } catch (SealBrokenException e) {
            return unreadable(received, key, Reason.SEAL_BROKEN, OptionalLong.empty());
        }
    }

    /** A code of a version that never comes is shown as it is, like every unknown code. */
    private void awaitCodes(String taxonomyVersion) {
        if (!unheardOf.contains(taxonomyVersion) && !lists.await(taxonomyVersion, PATIENCE)) {
            unheardOf.add(taxonomyVersion);
        }
    }

    /** The incident id in a record's key, null when it is not one. */
    static @Nullable UUID key(byte @Nullable [] key) {
        if (key == null || key.length != UUID_LENGTH) {
            return null;
        }
        try {
            return UUID.fromString(new String(key, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static LogEntry unreadable(
            ConsumerRecord<byte[], byte[]> received, @Nullable UUID key, Reason reason, OptionalLong fingerprint) {
        return new LogEntry.Unreadable(raw(received), key, reason, fingerprint);
    }

    private static Reason reason(UndecodableRecordException e) {
        return switch (e.reason()) {
            case EMPTY -> Reason.EMPTY;
            case NOT_SINGLE_OBJECT -> Reason.NOT_SINGLE_OBJECT;
            case UNKNOWN_SCHEMA -> Reason.UNKNOWN_SCHEMA;
            case CORRUPT -> Reason.CORRUPT;
        };
    }

    private static RawRecord raw(ConsumerRecord<byte[], byte[]> received) {
        var headers = new ArrayList<RawRecord.Header>();
        received.headers().forEach(header -> headers.add(new RawRecord.Header(header.key(), header.value())));
        return new RawRecord(
                new RecordOrigin(received.topic(), received.partition(), received.offset()),
                Instant.ofEpochMilli(received.timestamp()),
                received.key(),
                received.value(),
                headers);
    }
}
