package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tim.analysis.IncidentAnalysisApplication;
import nl.tim.analysis.job.Jobs;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Services;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A scan of a real index, written to a real topic. */
class SignalScanIT {

    private static final int WEEKS = 156;
    private static final int CHANGED = 12;

    private final Namespace namespace = Services.shared().newNamespace();

    @Test
    void aChangeInTheIndexIsASignal_raisedOnce() {
        new SampleIndex(namespace.elasticsearch(), namespace.index()).fill(documents());

        JsonNode first = scan();
        JsonNode again = scan();

        assertThat(first.get("series").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(first.at("/signals/0/codes").toString()).isEqualTo("[\"HOSP\",\"VVT\",\"MED\"]");
        assertThat(first.at("/signals/0/news").asString()).isEqualTo("RAISED");
        assertThat(first.at("/signals/0/nl").asString()).startsWith("Sinds ").contains("Medicatieoverdracht");
        assertThat(again.at("/signals").size()).isEqualTo(first.at("/signals").size());
        assertThat(again.at("/signals").findValuesAsString("news")).containsOnly("KNOWN");
    }

    private JsonNode scan() {
        List<String> arguments = new ArrayList<>(List.of("scan", "--json"));
        namespace.settings().forEach((name, value) -> arguments.add("--" + name + "=" + value));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        int code = Jobs.run(
                IncidentAnalysisApplication.class,
                arguments.toArray(String[]::new),
                new PrintStream(output, true, StandardCharsets.UTF_8));
        String text = output.toString(StandardCharsets.UTF_8);
        assertThat(code).as(text).isZero();
        return JsonMapper.shared().readTree(text);
    }

    /** Three reports a week about something else, one a month of the cell, and two a week of it in the end. */
    private static List<Map<String, Object>> documents() {
        List<Map<String, Object>> documents = new ArrayList<>();
        LocalDate first = LocalDate.now(Wording.ZONE).minusWeeks(WEEKS);
        for (int week = 0; week < WEEKS; week++) {
            int ofTheCell = week >= WEEKS - CHANGED ? 2 : week % 4 == 0 ? 1 : 0;
            for (int i = 0; i < 3 + ofTheCell; i++) {
                documents.add(Map.of(
                        "incidentId",
                        UUID.randomUUID().toString(),
                        "receivedOn",
                        first.plusWeeks(week).toString(),
                        "status",
                        i == 0 && week % 10 == 0 ? "AFGEWEZEN" : "INGEDIEND",
                        "type",
                        i < 3 ? "INF" : "MED",
                        "fromGroup",
                        i < 3 ? "GP" : "HOSP",
                        "toGroup",
                        i < 3 ? "HOSP" : "VVT"));
            }
        }
        return documents;
    }
}
