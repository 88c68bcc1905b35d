package nl.tim.intake.draft.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.tim.intake.draft.DraftStore;
import nl.tim.schemas.topic.From;
import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import nl.tim.schemas.topic.TopicTail;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The drafts of the last week, followed from {@code tim.drafts}, sealed as they came. */
final class TailedDrafts implements DraftStore, AutoCloseable {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final Logger log = LoggerFactory.getLogger(TailedDrafts.class);

    private final String topic;
    private final TopicTail tail;
    private final LogProducer producer;
    private final InstantSource clock;
    private final ConcurrentMap<String, Kept> drafts = new ConcurrentHashMap<>();

    private record Kept(Instant since, byte[] sealed) {}

    TailedDrafts(Map<String, Object> clientConfig, TopicNames topics, LogProducer producer, InstantSource clock) {
        this.topic = topics.of(Topic.DRAFTS);
        this.producer = producer;
        this.clock = clock;
        this.tail = new TopicTail(clientConfig, topic, From.beginning(), this::apply);
    }

    void start() {
        tail.start();
    }

    @Override
    public CompletableFuture<Void> put(String place, byte @Nullable [] sealed) {
        return producer.send(new ProducerRecord<>(topic, place.getBytes(StandardCharsets.US_ASCII), sealed))
                .whenComplete((_, failure) -> {
                    if (failure != null) {
                        log.warn(
                                "A draft was not acknowledged: {}",
                                failure.getClass().getSimpleName());
                    }
                });
    }

    @Override
    public Optional<byte[]> find(String place) throws StoreAwayException {
        if (!tail.caughtUp()) {
            throw new StoreAwayException("not caught up");
        }
        return Optional.ofNullable(drafts.get(place))
                .filter(kept -> isAlive(kept.since()))
                .map(Kept::sealed);
    }

    private void apply(ConsumerRecord<byte[], byte[]> received) {
        String place = new String(received.key(), StandardCharsets.US_ASCII);
        Instant since = Instant.ofEpochMilli(received.timestamp());
        if (received.value() == null || !isAlive(since)) {
            drafts.remove(place);
        } else {
            drafts.put(place, new Kept(since, received.value()));
        }
        // Few a day, so that looking at each costs nothing; what is old goes when something comes.
        drafts.values().removeIf(kept -> !isAlive(kept.since()));
    }

    private boolean isAlive(Instant since) {
        return since.plus(KEPT).isAfter(clock.instant());
    }

    @Override
    public void close() {
        tail.close();
    }
}
