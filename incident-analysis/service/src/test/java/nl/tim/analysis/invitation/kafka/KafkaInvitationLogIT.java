package nl.tim.analysis.invitation.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.tim.analysis.invitation.Invitation;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Services;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.link.ReportingLink;
import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KafkaInvitationLogIT {

    private static final LogProducer.Limits LIMITS = new LogProducer.Limits(
            Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ZERO, 16_384);
    private static final Instant AT = Instant.parse("2026-11-02T08:00:00Z");
    private static final UUID INCIDENT = UUID.randomUUID();
    private static final String PLACE = "cd".repeat(32);

    private final Namespace namespace = Services.shared().newNamespace();
    private final String topic = namespace.topics().of(Topic.LINKS);

    @Test
    void ofColleaguesWhoOpenOneAtOnce_oneHasIt_alsoAfterCompaction() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                LogProducer producer =
                        new LogProducer(Map.of("bootstrap.servers", namespace.bootstrapServers()), LIMITS, threads)) {
            producer.start();
            var link = new ReportingLink("UMCU", null, AT, "administrator", null, null);
            producer.send(new ProducerRecord<>(
                            topic,
                            "ef".repeat(32).getBytes(StandardCharsets.US_ASCII),
                            RecordCodec.REPORTING_LINK.encode(link)))
                    .join();
            List<KafkaInvitationLog> replicas =
                    IntStream.range(0, 4).mapToObj(_ -> started(producer)).toList();
            replicas.getFirst().keep(invitation(null));
            replicas.forEach(KafkaInvitationLog::awaitCurrent);
            List<Callable<Invitation>> openings = IntStream.range(0, 4)
                    .<Callable<Invitation>>mapToObj(
                            number -> () -> replicas.get(number).keep(invitation("respondent-" + number)))
                    .toList();

            List<Invitation> stand =
                    threads.invokeAll(openings).stream().map(Future::resultNow).toList();
            assertThat(stand).allMatch(one -> one.equals(stand.getFirst()));
            String first = Objects.requireNonNull(stand.getFirst().openedBy());
            replicas.forEach(replica -> {
                replica.awaitCurrent();
                assertThat(replica.all())
                        .singleElement()
                        .satisfies(one -> assertThat(one.openedBy()).isEqualTo(first));
            });
            assertThat(lastAtThePlace().getOpenedBy())
                    .as("what compaction keeps")
                    .isEqualTo(first);

            replicas.getFirst().forget(PLACE);
            replicas.getLast().forget(PLACE);
            replicas.forEach(replica -> {
                replica.awaitCurrent();
                assertThat(replica.all()).isEmpty();
                replica.close();
            });
        }
    }

    private static Invitation invitation(@Nullable String openedBy) {
        return new Invitation(
                PLACE,
                INCIDENT,
                "UMCU",
                AT,
                "coordinator",
                AT.plusSeconds(60),
                null,
                openedBy == null ? null : AT,
                openedBy,
                null,
                null);
    }

    private KafkaInvitationLog started(LogProducer producer) {
        var log = new KafkaInvitationLog(Map.of("bootstrap.servers", namespace.bootstrapServers()), producer, topic);
        log.start();
        return log;
    }

    private nl.tim.schemas.link.Invitation lastAtThePlace() throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", namespace.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = Objects.requireNonNull(
                    consumer.endOffsets(List.of(partition)).get(partition));
            byte[] last = null;
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<byte[], byte[]> one : consumer.poll(Duration.ofSeconds(1))) {
                    if (new String(one.key(), StandardCharsets.US_ASCII).equals(PLACE)) {
                        last = one.value();
                    }
                }
            }
            return RecordCodec.INVITATION.decode(last);
        }
    }
}
