package nl.tim.analysis.vault.kafka;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.key.DataKey;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A record of the key topic.
 *
 * @param key null for a tombstone
 */
record KeyRecord(UUID keyId, @Nullable DataKey key, long offset) {
    private static final Logger log = LoggerFactory.getLogger(KeyRecord.class);

    /** The record; null when it cannot be read, so that no service can open anything with it. */
    static @Nullable KeyRecord of(ConsumerRecord<byte[], byte[]> received) {
        try {
            UUID keyId = UUID.fromString(new String(received.key(), StandardCharsets.US_ASCII));
            DataKey key = received.value() == null ? null : RecordCodec.DATA_KEY.decode(received.value());
            return new KeyRecord(keyId, key, received.offset());
        } catch (UndecodableRecordException | RuntimeException e) {
            log.error("Unreadable key record {}-{}@{}", received.topic(), received.partition(), received.offset());
            return null;
        }
    }
}
