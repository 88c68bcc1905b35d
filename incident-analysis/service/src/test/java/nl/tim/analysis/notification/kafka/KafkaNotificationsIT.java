package nl.tim.analysis.notification.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.tim.analysis.notification.Notice;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Services;
import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.Topic;
import org.junit.jupiter.api.Test;

class KafkaNotificationsIT {

    private static final LogProducer.Limits LIMITS = new LogProducer.Limits(
            Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ZERO, 16_384);

    private final Namespace namespace = Services.shared().newNamespace();

    @Test
    void ofReplicasThatClaimAtOnce_oneSends_andALaterOneKnows() throws Exception {
        var notice = new Notice(
                Notice.Kind.ESCALATION,
                UUID.randomUUID(),
                "TIM-2026-7KQ4MX",
                null,
                "UMCU",
                LocalDate.parse("2026-12-14"),
                null);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                LogProducer producer =
                        new LogProducer(Map.of("bootstrap.servers", namespace.bootstrapServers()), LIMITS, threads)) {
            producer.start();
            List<KafkaNotifications> replicas =
                    IntStream.range(0, 4).mapToObj(_ -> started(producer)).toList();
            List<Callable<Boolean>> claims = replicas.stream()
                    .<Callable<Boolean>>map(replica -> () -> replica.claim(notice))
                    .toList();

            int won = 0;
            for (Future<Boolean> claim : threads.invokeAll(claims)) {
                won += claim.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
            replicas.getFirst().mailed(notice);
            try (KafkaNotifications later = started(producer)) {
                assertThat(later.claim(notice)).isFalse();
                assertThat(later.about(Objects.requireNonNull(notice.incidentId())))
                        .isEqualTo(later.newest());
                assertThat(later.newest()).singleElement().satisfies(told -> {
                    assertThat(told.notice()).isEqualTo(notice);
                    assertThat(told.mailedAt()).isNotNull();
                });
            }
            replicas.forEach(KafkaNotifications::close);
        }
    }

    private KafkaNotifications started(LogProducer producer) {
        var notifications = new KafkaNotifications(
                Map.of("bootstrap.servers", namespace.bootstrapServers()),
                producer,
                namespace.topics().of(Topic.NOTIFICATIONS),
                UUID::randomUUID,
                InstantSource.system());
        notifications.start();
        return notifications;
    }
}
