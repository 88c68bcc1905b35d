package nl.tim.analysis.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.tim.analysis.testing.CaseEvents;
import nl.tim.analysis.testing.Region;
import nl.tim.schemas.event.IncidentEvent;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CaseIT {
    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void everyBodyReachesTheDocument_andErasingLeavesNoText() {
        try (var region = new Region()) {
            UUID id = UUID.randomUUID();
            IncidentEvent report = region.reports.report(id, "een heel verhaal");
            region.log.append(report);
            region.log.append(region.reports.supplement(id, "woorden erbij"));
            List<IncidentEvent> events = CaseEvents.after(report, region.log.textKey());
            events.forEach(region.log::append);

            JsonNode document = documentAt(region, id, events.size() + 2);
            assertThat(document.path("decisions"))
                    .as("every event is accepted")
                    .allMatch(decision -> decision.path("outcome").asString().equals("ACCEPTED"));
            assertThat(document.path("narrative").asString()).isEqualTo("████heel verhaal");
            assertThat(document.path("status").asString()).isEqualTo("OVERGEDRAGEN");
            assertThat(document.path("flags")).hasToString("[\"INGETROKKEN\"]");
            assertThat(document.path("rootCauses")).hasToString("[\"OP\"]");
            assertThat(document.path("routedTo")).hasToString("[\"UMCU\"]");
            assertThat(document.path("waitingFor").isMissingNode()).isTrue();
            assertThat(document.path("supplements").path(1).path("text").asString())
                    .isEqualTo("woorden bij ANSWER_SHARED");
            assertThat(document.path("case").toString())
                    .contains("woorden bij ACCOUNT_SHARED", "woorden bij EVIDENCE_SHARED", "woorden bij NOTE_SHARED");

            region.log.append(CaseEvents.erased(id));

            JsonNode erased = documentAt(region, id, events.size() + 3);
            assertThat(erased.toString()).doesNotContain("woorden", "verhaal");
            assertThat(erased.path("flags")).hasToString("[\"INGETROKKEN\",\"TEXT_ERASED\"]");
            assertThat(erased.path("type").asString()).isEqualTo("INF");
            assertThat(region.deadLetters.records()).isEmpty();
            assertThat(erased.path("decisions"))
                    .extracting(decision -> decision.path("type").asString())
                    .containsAll(union());
        }
    }

    private static JsonNode documentAt(Region region, UUID id, int seq) {
        await().atMost(LONG).until(() -> region.index.document(id).path("seq").asInt() == seq);
        return region.index.document(id);
    }

    private static List<String> union() {
        return IncidentEvent.getClassSchema().getField("body").schema().getTypes().stream()
                .map(Schema::getName)
                .toList();
    }
}
