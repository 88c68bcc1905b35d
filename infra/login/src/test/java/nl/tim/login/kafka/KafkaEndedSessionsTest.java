package nl.tim.login.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class KafkaEndedSessionsTest {

    private final List<ProducerRecord<byte[], byte[]>> sent = new CopyOnWriteArrayList<>();

    @Test
    void anEndHoldsHereAtOnce_andIsToldWhenTheLogIsBack() {
        try (KafkaEndedSessions sessions = failing(2)) {
            sessions.add("one", Instant.now().plusSeconds(60));
            assertThat(sessions.contains("one")).isTrue();
            assertThat(sessions.contains("another")).isFalse();
            await().atMost(Duration.ofSeconds(5)).until(() -> sent.size() == 3);
            assertThat(sent)
                    .allSatisfy(
                            record -> assertThat(record.key()).isEqualTo("one".getBytes(StandardCharsets.US_ASCII)));
        }
    }

    @Test
    void nobodyIsToldOfASessionThatIsOverByItself() {
        try (KafkaEndedSessions sessions = failing(0)) {
            sessions.add("old", Instant.now().minusSeconds(1));
            assertThat(sent).isEmpty();
        }
    }

    private KafkaEndedSessions failing(int times) {
        return new KafkaEndedSessions(
                Map.of(),
                "sessions",
                record -> {
                    sent.add(record);
                    return sent.size() > times
                            ? CompletableFuture.completedFuture(null)
                            : CompletableFuture.failedFuture(new IOException());
                },
                Duration.ofMillis(20),
                InstantSource.system());
    }
}
