package nl.tim.login.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Services;
import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.Topic;
import org.junit.jupiter.api.Test;

class KafkaEndedSessionsIT {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Namespace namespace = Services.shared().newNamespace();
    private final Map<String, Object> config = Map.of("bootstrap.servers", namespace.bootstrapServers());

    @Test
    void whatIsEndedOnOneReplica_isEndedOnEveryOther_alsoOnOneThatStartsLater() {
        LogProducer.Limits limits =
                new LogProducer.Limits(SECOND, SECOND, SECOND.multipliedBy(3), Duration.ZERO, 16_384);
        try (LogProducer producer = new LogProducer(config, limits, Runnable::run);
                KafkaEndedSessions one = started(producer);
                KafkaEndedSessions other = started(producer)) {
            assertThat(other.awaitCurrent(SECOND.multipliedBy(20))).isTrue();
            one.add("session", Instant.now().plusSeconds(600));
            await().pollInterval(Duration.ofMillis(20)).atMost(SECOND).until(() -> other.contains("session"));
            try (KafkaEndedSessions later = started(producer)) {
                assertThat(later.awaitCurrent(SECOND.multipliedBy(20))).isTrue();
                assertThat(later.contains("session")).isTrue();
                assertThat(later.contains("another")).isFalse();
            }
        }
    }

    private KafkaEndedSessions started(LogProducer producer) {
        KafkaEndedSessions sessions = new KafkaEndedSessions(
                config,
                namespace.topics().of(Topic.SESSIONS),
                producer::send,
                KafkaEndedSessions.PAUSE,
                InstantSource.system());
        sessions.start();
        return sessions;
    }
}
