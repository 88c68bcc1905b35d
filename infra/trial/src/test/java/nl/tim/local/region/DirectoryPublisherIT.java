package nl.tim.local.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.tim.local.stack.Distribution;
import nl.tim.local.stack.Home;
import nl.tim.local.stack.LocalKafka;
import nl.tim.local.stack.PartProcess;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.directory.DirectoryEntry;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryPublisherIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<DirectoryEntry> REGION = Region.shipped();

    @TempDir
    static Path folder;

    private static PartProcess process;
    private static Map<String, Object> client;

    @BeforeAll
    static void startKafka() {
        Home home = new Home(folder);
        LocalKafka kafka = LocalKafka.in(Distribution.in(Path.of("../..")), home, 0);
        process = PartProcess.of(kafka, home);
        process.start();
        client = Map.of("bootstrap.servers", kafka.bootstrapServers());
    }

    @AfterAll
    static void stopKafka() {
        process.kill();
    }

    @Test
    void everyEntryIsWrittenOnce_andASecondTimeNothing() throws Exception {
        TopicNames names = topic("first.");

        assertThat(publisher(names).publish(REGION)).isEqualTo(REGION.size());
        assertThat(publisher(names).publish(REGION)).isZero();

        assertThat(records(names)).hasSize(REGION.size());
        assertThat(held(names)).containsExactlyInAnyOrderEntriesOf(byCode(REGION));
    }

    @Test
    void onlyChangedAndNewEntriesAreWritten_andOthersStay() throws Exception {
        TopicNames names = topic("second.");
        DirectoryEntry retired = DirectoryEntry.newBuilder()
                .setCode(REGION.getLast().getCode())
                .setEntry(REGION.getLast().getEntry())
                .setValidTo(LocalDate.of(2026, 12, 31))
                .build();
        publisher(names).publish(REGION.subList(1, REGION.size()));

        assertThat(publisher(names).publish(List.of(REGION.getFirst(), REGION.get(1), retired)))
                .isEqualTo(2);

        Map<String, DirectoryEntry> expected = byCode(REGION);
        expected.put(retired.getCode(), retired);
        assertThat(held(names)).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void anErasedOrUnreadableEntryIsWrittenAgain() throws Exception {
        TopicNames names = topic("third.");
        publisher(names).publish(REGION);
        send(names, REGION.getFirst().getCode(), null);
        send(names, REGION.get(1).getCode(), "garbage".getBytes(StandardCharsets.UTF_8));

        assertThat(publisher(names).publish(REGION)).isEqualTo(2);
        assertThat(publisher(names).publish(REGION)).isZero();
    }

    @Test
    void aBrokerThatIsAwayIsReported_withinPatience() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var publisher = new DirectoryPublisher(
                Map.of("bootstrap.servers", "127.0.0.1:" + free), new TopicNames(""), Duration.ofSeconds(1));

        assertThatExceptionOfType(DirectoryNotPublishedException.class)
                .isThrownBy(() -> publisher.publish(REGION))
                .withMessage("The directory could not be read within PT1S");
    }

    private static DirectoryPublisher publisher(TopicNames names) {
        return new DirectoryPublisher(client, names, PATIENCE);
    }

    private static TopicNames topic(String prefix) throws Exception {
        TopicNames names = new TopicNames(prefix);
        try (Admin admin = Admin.create(client)) {
            NewTopic topic = new NewTopic(names.of(Topic.DIRECTORY), Topic.DIRECTORY.partitions(), (short) 1);
            admin.createTopics(List.of(topic.configs(Topic.DIRECTORY.settings())))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        }
        return names;
    }

    private static void send(TopicNames names, String code, byte @Nullable [] value) throws Exception {
        try (var producer = new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            byte[] key = code.getBytes(StandardCharsets.UTF_8);
            producer.send(new ProducerRecord<>(names.of(Topic.DIRECTORY), key, value))
                    .get(20, TimeUnit.SECONDS);
        }
    }

    private static Map<String, DirectoryEntry> byCode(List<DirectoryEntry> entries) {
        Map<String, DirectoryEntry> byCode = new HashMap<>();
        entries.forEach(entry -> byCode.put(entry.getCode(), entry));
        return byCode;
    }

    private static Map<String, DirectoryEntry> held(TopicNames names) throws Exception {
        List<DirectoryEntry> entries = new ArrayList<>();
        for (byte[] value : records(names)) {
            entries.add(RecordCodec.DIRECTORY_ENTRY.decode(value));
        }
        return byCode(entries);
    }

    private static List<byte[]> records(TopicNames names) {
        try (var consumer = new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition(names.of(Topic.DIRECTORY), 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            List<byte[]> values = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(found -> values.add(found.value()));
            }
            return values;
        }
    }
}
