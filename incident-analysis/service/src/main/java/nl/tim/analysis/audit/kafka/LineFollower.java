package nl.tim.analysis.audit.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.tim.analysis.audit.LineIndex;
import nl.tim.analysis.audit.RecordedLine;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.access.AccessLogEntry;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.topic.GroupFollower;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the lines in the index, one replica for all. The group is named after the index, so that a new index is filled from the beginning. */
final class LineFollower implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LineFollower.class);
    private static final String GROUP = "incident-analysis.access-index.";
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration CLOSING = Duration.ofSeconds(3);

    private final Map<String, Object> clientConfig;
    private final String groupPrefix;
    private final String topic;
    private final LineIndex index;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().name("access-index").daemon(true).unstarted(this::begin);
    private volatile @Nullable GroupFollower follower;

    /** Nothing connects before {@link #start}. */
    LineFollower(Map<String, Object> clientConfig, String groupPrefix, String topic, LineIndex index) {
        this.clientConfig = clientConfig;
        this.groupPrefix = groupPrefix;
        this.topic = topic;
        this.index = index;
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        stop.countDown();
        try {
            boolean ended = thread.join(CLOSING);
            log.trace("Ended {}", ended);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        GroupFollower following = follower;
        if (following != null) {
            following.close();
        }
    }

    /** An index that is away is waited for. */
    private void begin() {
        try {
            String identity = null;
            while (identity == null && stop.getCount() > 0) {
                identity = ensured();
                boolean stopped = identity == null && stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                log.trace("Looked for the index, stopped {}", stopped);
            }
            if (identity != null) {
                var following = new GroupFollower(
                        "access-index", clientConfig, groupPrefix + GROUP + identity, topic, this::store);
                follower = following;
                following.start();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable String ensured() {
        try {
            return index.ensured();
        } catch (UnavailableException e) {
            return null;
        }
    }

    private void store(ConsumerRecords<byte[], byte[]> poll) {
        List<RecordedLine> lines = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> received : poll) {
            try {
                AccessLogEntry entry = RecordCodec.ACCESS_LOG.decode(received.value());
                entry.getLines().forEach(line -> lines.add(LineRecords.line(entry.getWriterId(), line)));
            } catch (UndecodableRecordException | RuntimeException e) {
                // The check of the chains tells of it; it must not stop the lines behind it.
                log.warn("{}-{}@{} is no entry", received.topic(), received.partition(), received.offset());
            }
        }
        index.store(lines);
    }
}
