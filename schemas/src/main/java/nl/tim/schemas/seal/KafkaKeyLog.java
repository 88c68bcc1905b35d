package nl.tim.schemas.seal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.key.DataKey;
import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Writes wrapped data keys and tombstones to {@code tim.keys}. Safe for use by many threads. */
public final class KafkaKeyLog implements KeyLog {

    private final LogProducer producer;
    private final String topic;

    /** Writes with this producer to the key topic of this installation. */
    public KafkaKeyLog(LogProducer producer, TopicNames topics) {
        this.producer = producer;
        this.topic = topics.of(Topic.KEYS);
    }

    @Override
    public CompletableFuture<Void> append(UUID keyId, @Nullable DataKey key) {
        byte[] name = keyId.toString().getBytes(StandardCharsets.US_ASCII);
        byte @Nullable [] value = key == null ? null : RecordCodec.DATA_KEY.encode(key);
        return producer.send(new ProducerRecord<>(topic, name, value));
    }
}
