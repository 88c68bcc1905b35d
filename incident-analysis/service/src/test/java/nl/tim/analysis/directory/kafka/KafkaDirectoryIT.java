package nl.tim.analysis.directory.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.tim.analysis.directory.Details;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryEntry.Kind;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Services;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.codes.Label;
import nl.tim.schemas.directory.Agreement;
import nl.tim.schemas.directory.CarePathway;
import nl.tim.schemas.directory.Organisation;
import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.Topic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KafkaDirectoryIT {

    private static final LocalDate RETIRED = LocalDate.of(2026, 10, 31);

    private static final LogProducer.Limits LIMITS = new LogProducer.Limits(
            Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ZERO, 16_384);
    private final Namespace namespace = Services.shared().newNamespace();

    @Test
    void knowsTheNewestNameOfEveryCode() throws Exception {
        var label = new nl.tim.schemas.directory.Label("Hartfalen", "Heart failure");
        try (KafkaDirectory directory = new KafkaDirectory(client(), namespace.topics(), CodeLists.following())) {
            publish("NOORD", organisation("Oude Naam"), null);
            directory.start();
            publish("NOORD", organisation("Zorggroep Noord"), RETIRED);
            publish("TZP-HART", new CarePathway(label, "NOORD"), null);
            publish("RTA-HART", agreement(label), null);

            await().until(() -> directory.all().size() == 3);

            assertThat(directory.find("NOORD"))
                    .contains(new DirectoryEntry(
                            "NOORD",
                            Kind.ORGANISATION,
                            new Label("Zorggroep Noord", "Zorggroep Noord"),
                            RETIRED,
                            "ORGANISATION",
                            null,
                            null,
                            new Details(null, null, null, 0, null)));
            assertThat(directory.all())
                    .extracting(DirectoryEntry::kind)
                    .containsExactly(Kind.ORGANISATION, Kind.AGREEMENT, Kind.CARE_PATHWAY);
            assertThat(directory.find("TZP-HART").orElseThrow().label().en()).isEqualTo("Heart failure");
        }
    }

    @Test
    void ofTwoWhoChangeAnEntryAtOnce_oneIsTold_andEveryReplicaAgrees() throws Exception {
        publish("NOORD", organisation("Oude Naam"), null);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                LogProducer producer = new LogProducer(client(), LIMITS, threads);
                KafkaDirectory one = started();
                KafkaDirectory other = started()) {
            producer.start();
            List<Callable<Optional<DirectoryEntry>>> changes = List.of(
                    () -> log(one, producer).keep(changed("Een")),
                    () -> log(other, producer).keep(changed("Ander")));
            List<Optional<DirectoryEntry>> told = new ArrayList<>();
            for (Future<Optional<DirectoryEntry>> change : threads.invokeAll(changes)) {
                told.add(change.get());
            }

            assertThat(told).filteredOn(Optional::isEmpty).hasSize(1);
            DirectoryEntry counts =
                    told.stream().flatMap(Optional::stream).findFirst().orElseThrow();
            assertThat(log(other, producer).keep(changed("Te laat"))).contains(counts);
            try (KafkaDirectory later = started()) {
                for (KafkaDirectory replica : List.of(one, other, later)) {
                    assertThat(replica.awaitCurrent(Duration.ofSeconds(20))).isTrue();
                    assertThat(replica.find("NOORD")).contains(counts);
                }
            }
        }
    }

    private KafkaDirectory started() {
        KafkaDirectory directory = new KafkaDirectory(client(), namespace.topics(), CodeLists.following());
        directory.start();
        return directory;
    }

    private KafkaDirectoryLog log(KafkaDirectory directory, LogProducer producer) {
        return new KafkaDirectoryLog(
                directory,
                new EntryPublishing(directory, producer, namespace.topics().of(Topic.DIRECTORY)));
    }

    private Map<String, Object> client() {
        return Map.of("bootstrap.servers", namespace.bootstrapServers());
    }

    private static DirectoryEntry changed(String name) {
        return new DirectoryEntry(
                "NOORD",
                Kind.ORGANISATION,
                new Label(name, name),
                null,
                "ORGANISATION",
                "HOSP",
                null,
                new Details("Utrecht", null, null, 1, new Details.Changed(Instant.EPOCH, name)));
    }

    private static Organisation organisation(String name) {
        return Organisation.newBuilder().setName(name).setLevel("ORGANISATION").build();
    }

    private static Agreement agreement(nl.tim.schemas.directory.Label name) {
        return Agreement.newBuilder()
                .setType("RTA")
                .setName(name)
                .setOwner("NOORD")
                .setVersion("2026.1")
                .setClauses(List.of())
                .build();
    }

    private void publish(String code, Object entry, @Nullable LocalDate validTo) throws Exception {
        byte[] value = RecordCodec.DIRECTORY_ENTRY.encode(nl.tim.schemas.directory.DirectoryEntry.newBuilder()
                .setCode(code)
                .setEntry(entry)
                .setValidTo(validTo)
                .build());
        Map<String, Object> config = Map.of("bootstrap.servers", namespace.bootstrapServers());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            namespace.topics().of(Topic.DIRECTORY), code.getBytes(StandardCharsets.UTF_8), value))
                    .get(30, TimeUnit.SECONDS);
        }
    }
}
