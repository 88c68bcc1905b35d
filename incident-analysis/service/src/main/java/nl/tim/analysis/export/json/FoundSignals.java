package nl.tim.analysis.export.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tim.analysis.export.FoundSignal;
import nl.tim.schemas.codes.Label;
import nl.tim.statistics.engine.SeriesKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Signals as JSON, the same in a snapshot as in an export. */
final class FoundSignals {

    private FoundSignals() {}

    static void write(List<FoundSignal> signals, ArrayNode json) {
        for (FoundSignal signal : signals) {
            ObjectNode one = json.addObject().put("kind", signal.kind().name());
            ArrayNode codes = one.putArray("codes");
            for (int at = 0; at < signal.codes().size(); at++) {
                Label name = signal.names().get(at);
                codes.addObject()
                        .put("code", signal.codes().get(at))
                        .put("nl", name.nl())
                        .put("en", name.en());
            }
            one.put("onset", signal.onset().toString())
                    .put("until", signal.until().toString())
                    .put("reports", signal.reports())
                    .put("expected", signal.expected())
                    .put("atMost", signal.atMost());
        }
    }

    static FoundSignal read(JsonNode json) {
        List<String> codes = new ArrayList<>();
        List<Label> names = new ArrayList<>();
        json.path("codes").forEach(one -> {
            codes.add(one.path("code").asString());
            names.add(new Label(one.path("nl").asString(), one.path("en").asString()));
        });
        return new FoundSignal(
                SeriesKind.valueOf(json.path("kind").asString()),
                codes,
                names,
                LocalDate.parse(json.path("onset").asString()),
                LocalDate.parse(json.path("until").asString()),
                json.path("reports").asLong(),
                json.path("expected").asDouble(),
                json.path("atMost").asDouble());
    }
}
