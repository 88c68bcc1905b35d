package nl.tim.analysis.kafka;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.topic.LogProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes single records to a topic, and waits until they are acknowledged. Blocks; safe for use by many threads.
 *
 * @param patience how long an acknowledgement may take
 */
public record TopicWriter(LogProducer producer, String topic, Duration patience) {

    /**
     * Writes one.
     *
     * @param value null forgets what a compacted topic has under the key
     * @throws UnavailableException when it is not acknowledged in time; whether it was written is then unknown
     */
    public void write(byte[] key, byte @Nullable [] value) {
        try {
            producer.send(new ProducerRecord<>(topic, key, value)).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new UnavailableException(topic + ": " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted");
        }
    }
}
