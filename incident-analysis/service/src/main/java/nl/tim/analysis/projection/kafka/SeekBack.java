package nl.tim.analysis.projection.kafka;

import java.util.concurrent.ThreadLocalRandom;
import nl.tim.analysis.projection.RetrySettings;
import nl.tim.analysis.projection.UnavailableException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ListenerUtils;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Takes a failed poll back to its first offsets and waits, without limit of tries: nothing is ever skipped, whatever was thrown. The wait is
 * far below {@code max.poll.interval.ms}, so the consumer stays in its group. Safe for use by all consumers of a container.
 */
final class SeekBack implements CommonErrorHandler {
    private static final Logger log = LoggerFactory.getLogger(SeekBack.class);

    private final RetrySettings retries;
    private final ThreadLocal<Integer> failures = ThreadLocal.withInitial(() -> 0);

    SeekBack(RetrySettings retries) {
        this.retries = retries;
    }

    @Override
    public boolean seeksAfterHandling() {
        return true;
    }

    @Override
    public boolean isAckAfterHandle() {
        return false;
    }

    @Override
    public void clearThreadState() {
        failures.remove();
    }

    @Override
    public void handleBatch(
            Exception thrown,
            ConsumerRecords<?, ?> poll,
            Consumer<?, ?> consumer,
            MessageListenerContainer container,
            Runnable invokeListener) {
        for (var partition : poll.partitions()) {
            consumer.seek(partition, poll.records(partition).getFirst().offset());
        }
        int failure = failures.get() + 1;
        failures.set(failure);
        if (Integer.bitCount(failure) == 1) { // an outage of hours is a few lines
            log.warn("Projection waits (failure {}): {}", failure, what(thrown));
        }
        sleep(failure, container);
    }

    @Override
    public void handleOtherException(
            Exception thrown, Consumer<?, ?> consumer, MessageListenerContainer container, boolean batchListener) {
        log.warn("Consumer waits: {}", what(thrown));
        sleep(1, container);
    }

    private void sleep(int failure, MessageListenerContainer container) {
        try {
            ListenerUtils.stoppableSleep(
                    container,
                    retries.wait(failure, ThreadLocalRandom.current()).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Messages of our own exceptions carry no content; of others only the class is safe. */
    private static String what(Exception thrown) {
        Throwable cause = thrown;
        while (!(cause instanceof UnavailableException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof UnavailableException
                ? String.valueOf(cause.getMessage())
                : cause.getClass().getName();
    }
}
