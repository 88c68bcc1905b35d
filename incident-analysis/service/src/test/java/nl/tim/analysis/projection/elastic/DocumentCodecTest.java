package nl.tim.analysis.projection.elastic;

import static nl.tim.analysis.incident.Events.classified;
import static nl.tim.analysis.incident.Events.event;
import static nl.tim.analysis.incident.Events.fold;
import static nl.tim.analysis.incident.Events.id;
import static nl.tim.analysis.incident.Events.report;
import static nl.tim.analysis.incident.Events.reported;
import static nl.tim.analysis.incident.Events.supplemented;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tim.analysis.elastic.ElasticsearchProperties;
import nl.tim.analysis.incident.Cases;
import nl.tim.analysis.incident.Codes;
import nl.tim.analysis.incident.ContentCheck;
import nl.tim.analysis.incident.Derivation;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Fold;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.InvolvedOrganisation;
import nl.tim.analysis.incident.Patient;
import nl.tim.analysis.incident.RandomCase;
import nl.tim.analysis.incident.Reported;
import nl.tim.analysis.incident.Safeguard;
import nl.tim.analysis.incident.Status;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.incident.Words;
import nl.tim.analysis.projection.Applied;
import nl.tim.analysis.projection.Projected;
import nl.tim.schemas.codes.CodeLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DocumentCodecTest {
    private final DocumentWriter writer = new DocumentWriter(new Derivation(CodeLists.load()));

    private static Projected.Whole whole(List<Event> events) {
        return new Projected.Whole(Objects.requireNonNull(fold(events)), new Applied(3, 17));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void stateSurvivesTheDocument_andTheDocumentIsAlwaysTheSame(String name, List<Event> events) {
        Projected.Whole before = whole(events);

        String document = writer.document(before).toString();
        Projected after = DocumentReader.projected(JsonMapper.shared().readTree(document));

        assertThat(after).as(name).isEqualTo(before);
        assertThat(writer.document(after)).hasToString(document);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void everyStateOfARandomCaseSurvives_alsoWhereTextsCannotBeRead(long seed) {
        List<Event> log = RandomCase.log(
                seed, 1, 120, words -> words.hashCode() % 5 == 0 ? new Text.Erased() : new Text.Opened(words));
        Incident state = null;
        for (Event event : log) {
            state = Fold.apply(state, event);
            var before = new Projected.Whole(state, new Applied(3, 17));
            String document = writer.document(before).toString();
            assertThat(DocumentReader.projected(JsonMapper.shared().readTree(document)))
                    .isEqualTo(before);
        }
    }

    @Test
    void aDocumentOfAnotherLayout_isAPlaceholder() {
        ObjectNode document = writer.document(whole(List.of(reported(1, 1, "a"))));
        document.remove("layout");

        assertThat(DocumentReader.projected(document)).isEqualTo(new Projected.Stub(id(1), 1, new Applied(3, 17)));
    }

    @Test
    void whatIsForSomeRolesOnly_standsWhereNothingSearches() {
        ObjectNode document = writer.document(new Projected.Whole(
                Cases.after(
                        Cases.in(Status.GEREAGEERD), new Words.NoteAdded(new Text.Opened("for us")), Cases.routed("B")),
                new Applied(0, 0)));
        document.remove("case");

        assertThat(document.toString()).doesNotContain("for us", "side", "please");
        assertThat(document.path("routedTo")).hasToString("[\"B\",\"UMCU\"]");
        assertThat(document.path("waitingFor")).hasToString("[\"B\"]");
        assertThat(document.path("status").asString()).isEqualTo("UITGEZET");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void everyFieldIsMapped(String name, List<Event> events) {
        JsonNode mapping = JsonMapper.shared()
                .readTree(new IndexLayout(new ElasticsearchProperties(
                                URI.create("http://x"), "x", Duration.ZERO, Duration.ZERO, 1, 1, 0))
                        .definition("x"))
                .path("mappings");
        var unmapped = new ArrayList<String>();
        unmapped(writer.document(whole(events)), mapping, "", unmapped);
        unmapped(writer.document(new Projected.Stub(id(1), 1, new Applied(0, 0))), mapping, "", unmapped);

        assertThat(unmapped).as(name).isEmpty();
    }

    private static void unmapped(JsonNode value, JsonNode mapping, String path, List<String> found) {
        if (value.isArray()) {
            value.forEach(item -> unmapped(item, mapping, path, found));
        } else if (value.isObject() && mapping.path("enabled").asBoolean(true)) {
            for (String name : value.propertyNames()) {
                JsonNode child = mapping.path("properties").path(name);
                if (child.isMissingNode()) {
                    found.add(path + name);
                }
                unmapped(value.path(name), child, path + name + ".", found);
            }
        }
    }

    @Test
    void erasedText_isAnExplicitNull_andATextNeverGivenIsAbsent() {
        ObjectNode document = writer.document(
                whole(List.of(event(1, 1, null, null, report("HOSP", "GP", new Text.Erased(), List.of())))));

        assertThat(document.has("narrative")).isTrue();
        assertThat(document.path("narrative").isNull()).isTrue();
        assertThat(document.has("suggestion")).isFalse();
        assertThat(document.path("words").has("narrative")).isFalse();
    }

    @Test
    void placeholder_holdsNothingButItsPlace() {
        ObjectNode document = writer.document(new Projected.Stub(id(1), 4, new Applied(3, 17)));

        assertThat(document)
                .hasToString("{\"incidentId\":\"" + id(1) + "\",\"seq\":4,\"applied\":{\"partition\":3,\"offset\":17},"
                        + "\"flags\":[\"REFUSED\"],\"refused\":true}");
        assertThat(DocumentReader.projected(document)).isEqualTo(new Projected.Stub(id(1), 4, new Applied(3, 17)));
    }

    static Stream<Arguments> states() {
        return Stream.of(
                arguments("a report", List.of(reported(1, 1, "a"))),
                arguments(
                        "everything",
                        List.of(
                                event(1, 1, null, new ContentCheck(id(9), "mac"), full()),
                                supplemented(1, 2),
                                classified(1, 3, 2L),
                                reported(1, 4, "other"),
                                classified(1, 5, 1L),
                                classified(1, 5, 1L))),
                arguments("a case", caseWithEverything()),
                arguments("words only", List.of(supplemented(1, 1))),
                arguments("a command only", List.of(classified(1, 1, 0L))),
                arguments(
                        "erased",
                        List.of(
                                event(1, 1, null, null, report("HOSP", "GP", new Text.Erased(), List.of())),
                                event(1, 2, null, null, new Words.Supplemented(new Text.Erased())))));
    }

    /** What each event of the tables leaves behind, one after the other as far as they are allowed. */
    private static List<Event> caseWithEverything() {
        var events = new ArrayList<>(Cases.to(Status.UITGEZET));
        Cases.byName().values().stream()
                .filter(event -> !(event.fact() instanceof Safeguard.SubjectErased))
                .forEach(events::add);
        return events;
    }

    private static Reported full() {
        return new Reported(
                "TIM-2026-7KQ4MX",
                "ZORG",
                "INCIDENT_NO_HARM",
                LocalDate.of(2026, 11, 2),
                "EXACT",
                "14:30",
                "DAG",
                "UMCU",
                "REGIOZORGNU",
                List.of(new InvolvedOrganisation("A", "CO_TREATER"), new InvolvedOrganisation("B", "SENDER")),
                "HOSP",
                "GP",
                "DIS_HOME",
                "9",
                new Codes("MED", "MED.03", "H1", "H4", "MONTHLY"),
                "P0",
                "4",
                "NO",
                "x",
                List.of("m1", "m2"),
                "EDI_MEDSPE",
                "MP9",
                "TZP-HART",
                "RTA-COPD",
                3,
                new Text.Opened("Eén \"quote\" \u2028 en 👩‍⚕️"),
                new Text.Opened(""),
                new Text.Erased(),
                new Patient(new Text.Opened("75-84"), new Text.Erased()),
                new Text.Opened("HUISARTS"),
                true);
    }
}
