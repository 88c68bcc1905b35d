package nl.tim.analysis.projection.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.tim.analysis.incident.Derivation;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Fold;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.RandomCase;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.projection.Applied;
import nl.tim.analysis.projection.Projected;
import nl.tim.analysis.signal.IncidentSeries;
import nl.tim.analysis.signal.WeekCount;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.statistics.engine.SeriesKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A scan of the log counts what a scan of the index counts. */
class IncidentSeriesTest {
    private static final Derivation DERIVATION = new Derivation(CodeLists.load());

    private final DocumentWriter writer = new DocumentWriter(DERIVATION);

    @Test
    void anIncidentCountsInTheSeriesThatItsDocumentCountsIn() {
        Set<SeriesKind> seen = EnumSet.noneOf(SeriesKind.class);
        for (long seed = 1; seed <= 20; seed++) {
            Incident state = null;
            for (Event event : RandomCase.log(seed, 1, 60, Text.Opened::new)) {
                state = Fold.apply(state, event);
                if (state.report() != null) {
                    List<List<String>> counted = new ArrayList<>();
                    IncidentSeries.forEach(state, DERIVATION.of(state), each -> {
                        seen.add(each.kind());
                        counted.add(named(each));
                    });
                    assertThat(counted).containsExactlyInAnyOrderElementsOf(inIndex(state));
                }
            }
        }
        assertThat(seen).contains(SeriesKind.REGION, SeriesKind.BOUNDARY_TYPE, SeriesKind.ROOT_CAUSE);
    }

    private static List<String> named(WeekCount count) {
        return Stream.concat(Stream.of(count.kind().name()), count.codes().stream())
                .toList();
    }

    private List<List<String>> inIndex(Incident state) {
        String json =
                writer.document(new Projected.Whole(state, new Applied(0, 1))).toString();
        JsonNode document = JsonMapper.shared().readTree(json);
        List<List<String>> series = new ArrayList<>();
        series.add(List.of(SeriesKind.REGION.name()));
        single(document, series, SeriesKind.BOUNDARY_TYPE, "fromGroup", "toGroup", "type");
        single(document, series, SeriesKind.PAIR, "reportingOrganisation", "counterpartOrganisation");
        single(document, series, SeriesKind.PATHWAY, "carePathway");
        single(document, series, SeriesKind.CHANNEL, "channelUsed");
        document.path("rootCauses")
                .forEach(cause -> series.add(List.of(SeriesKind.ROOT_CAUSE.name(), cause.asString())));
        return series;
    }

    private static void single(JsonNode document, List<List<String>> series, SeriesKind kind, String... fields) {
        if (Stream.of(fields).allMatch(document::has)) {
            series.add(Stream.concat(
                            Stream.of(kind.name()),
                            Stream.of(fields).map(field -> document.path(field).asString()))
                    .toList());
        }
    }
}
