package nl.tim.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Services;
import nl.tim.intake.job.Jobs;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentReported;
import nl.tim.schemas.seal.Kek;
import nl.tim.schemas.seal.KeyPurpose;
import nl.tim.schemas.seal.KeyRing;
import nl.tim.schemas.seal.SealedField;
import nl.tim.schemas.topic.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The import job on a real broker. */
class ImportIT {

    private static final Instant RECORDED_AT = Instant.parse("2024-12-31T23:30:00.123Z");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Namespace namespace;
    private Region region;

    @BeforeEach
    void open() throws Exception {
        namespace = Services.shared().newNamespace();
        region = new Region(namespace).withDirectory();
    }

    @Test
    void reportsAreInTheLog_asOfTheMomentOfTheirLine_redactedAndSealed() throws Exception {
        UUID incident = UUID.randomUUID();

        String line = line(RECORDED_AT, incident, "2024-12-31", "Gebeld naar 06-12345678, geen gehoor.");
        assertThat(run(line.replaceFirst("\\{", "{\"account\": \"melder-1\", ")))
                .isZero();

        IncidentEvent event = RecordCodec.INCIDENT_EVENT.decode(
                region.events(incident).getFirst().value());
        IncidentReported body = (IncidentReported) event.getBody();
        assertThat(event.getRecordedAt()).isEqualTo(RECORDED_AT);
        assertThat(event.getEventId().version()).isEqualTo(7);
        assertThat(event.getEventId().getMostSignificantBits() >>> 16).isEqualTo(RECORDED_AT.toEpochMilli());
        // Half past midnight in Amsterdam.
        assertThat(body.getReference()).startsWith("TIM-2025-");
        assertThat(opened(incident, event, body)).isEqualTo("Gebeld naar [TELEFOON-1], geen gehoor.");
        assertThat(event.getActor().getSubject()).hasSize(22).doesNotContain("melder");
        assertThat(last().get("accepted").asLong()).isEqualTo(1);
        assertThat(last().get("done").asBoolean()).isTrue();
    }

    @Test
    void whatIsRefusedIsTold_andEverythingElseIsTaken() throws Exception {
        UUID taken = UUID.randomUUID();
        UUID early = UUID.randomUUID();

        int exitCode = run(
                line(RECORDED_AT, taken, "2024-12-31", "De brief kwam niet."),
                "{niet leesbaar",
                line(RECORDED_AT, early, "2025-01-02", "Gebeurde na de melding, Jan Geheim."),
                line(Instant.parse("2999-01-01T00:00:00Z"), UUID.randomUUID(), "2024-12-31", "De brief kwam niet."));

        assertThat(exitCode).isEqualTo(1);
        assertThat(told(2)).isEqualTo("[{\"field\":\"\",\"code\":\"unreadable\"}]");
        assertThat(told(3)).isEqualTo("[{\"field\":\"report.occurredOn\",\"code\":\"in_future\"}]");
        assertThat(told(4)).isEqualTo("[{\"field\":\"recordedAt\",\"code\":\"in_future\"}]");
        assertThat(region.events(taken)).hasSize(1);
        assertThat(region.events(early)).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("Geheim");
    }

    @Test
    void theSameLineAgain_isTheSameEvent() throws Exception {
        UUID incident = UUID.randomUUID();
        String line = line(RECORDED_AT, incident, "2024-12-31", "De brief kwam niet.");

        assertThat(run(line)).isZero();
        assertThat(run(line)).isZero();

        assertThat(region.events(incident).stream().map(ImportIT::eventId).distinct())
                .hasSize(1);
    }

    @Test
    void moreReportsThanKeysInStock_areAllStored_andUnusedKeysAreErased() throws Exception {
        List<UUID> incidents =
                IntStream.range(0, 300).mapToObj(_ -> UUID.randomUUID()).toList();

        assertThat(run(
                        List.of("--tim.seal.keys-in-stock=8"),
                        incidents.stream()
                                .map(id -> line(RECORDED_AT, id, "2024-12-31", "De brief kwam niet."))
                                .toArray(String[]::new)))
                .isZero();

        assertThat(region.records(Topic.INCIDENT_EVENTS)).hasSize(300);
        Map<String, Integer> made = new HashMap<>();
        int erased = 0;
        for (ConsumerRecord<byte[], byte[]> key : region.records(Topic.KEYS)) {
            if (key.value() != null) {
                made.merge(RecordCodec.DATA_KEY.decode(key.value()).getPurpose(), 1, Integer::sum);
            } else {
                erased++;
            }
        }
        // A text and an identity key for each report; beside them the content-check key of the day.
        assertThat(made.getOrDefault("TEXT", 0) + made.getOrDefault("IDENTITY", 0) - erased)
                .isEqualTo(600);
    }

    @Test
    void aListIsStoredAsAWhole_orNotAtAll_andTwiceIsOnce() throws Exception {
        String good = """
                nummer;ontvangen;datum;melder;tegenpartij;van;naar;soort;gevolg;verhaal
                1;05-03-2024;04-03-2024;UMCU;REGIOZORGNU;Ziekenhuis;GP;MED;H1;"Lijst; niet bijgewerkt, bel 06-12345678"
                2;06-03-2024;03-2024;UMCU;;HOSP;GP;MED;H1;Recept kwam een dag te laat.
                """;

        assertThat(list(good.replace("MED", "NIETS").replaceFirst("NIETS", "MED")))
                .isEqualTo(1);
        assertThat(told(2)).isEmpty();
        assertThat(answers().getFirst().get("message").asString()).contains("TIM-TYPE");
        assertThat(list(good, "--tim.list.dry-run=true")).isZero();
        assertThat(region.records(Topic.INCIDENT_EVENTS)).isEmpty();

        assertThat(list(good)).isZero();
        assertThat(list(good)).isZero();

        assertThat(last().get("stored").asInt()).isEqualTo(2);
        assertThat(region.records(Topic.INCIDENT_EVENTS).stream()
                        .map(ImportIT::eventId)
                        .distinct())
                .hasSize(2);
    }

    private int list(String csv, String... settings) {
        out.reset();
        List<String> arguments = new ArrayList<>(List.of("import-list"));
        namespace.settings().forEach((name, value) -> arguments.add("--" + name + "=" + value));
        arguments.addAll(List.of(settings));
        return Jobs.run(IntakeApplication.class, arguments.toArray(String[]::new), input(csv), print());
    }

    @Test
    void wrongUseIsSaid() {
        assertThat(Jobs.run(IntakeApplication.class, new String[] {"import", "nonsense"}, input(), print()))
                .isEqualTo(2);
    }

    private int run(String... lines) {
        return run(List.of(), lines);
    }

    private int run(List<String> settings, String... lines) {
        List<String> arguments = new ArrayList<>(List.of("import"));
        namespace.settings().forEach((name, value) -> arguments.add("--" + name + "=" + value));
        arguments.addAll(settings);
        return Jobs.run(IntakeApplication.class, arguments.toArray(String[]::new), input(lines), print());
    }

    private static ByteArrayInputStream input(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private PrintStream print() {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private static String line(Instant recordedAt, UUID incident, String occurredOn, String narrative) {
        String report = Region.report(incident, narrative).replace("2026-11-02", occurredOn);
        return "{\"recordedAt\": \"" + recordedAt + "\", \"report\": " + report.replace("\n", " ") + "}";
    }

    private static UUID eventId(ConsumerRecord<byte[], byte[]> found) {
        try {
            return RecordCodec.INCIDENT_EVENT.decode(found.value()).getEventId();
        } catch (UndecodableRecordException e) {
            throw new AssertionError(e);
        }
    }

    private String opened(UUID incident, IncidentEvent event, IncidentReported body) {
        try (KeyRing ring = new KeyRing(
                Kek.load(namespace.kekFile()),
                EnumSet.allOf(KeyPurpose.class),
                Map.of("bootstrap.servers", namespace.bootstrapServers()),
                namespace.topics(),
                Duration.ofSeconds(20))) {
            ring.start();
            return ring.unseal(
                            incident,
                            event.getEventId(),
                            SealedField.NARRATIVE_ORIGINAL,
                            body.getNarrative().getOriginal())
                    .orElseThrow();
        }
    }

    private List<JsonNode> answers() {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private JsonNode last() {
        return answers().getLast();
    }

    private String told(int line) {
        return answers().stream()
                .filter(answer -> answer.has("line") && answer.get("line").asInt() == line)
                .map(answer -> answer.get("problems").toString())
                .findFirst()
                .orElse("");
    }
}
