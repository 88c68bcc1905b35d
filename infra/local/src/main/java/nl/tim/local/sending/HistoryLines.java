package nl.tim.local.sending;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tim.local.seed.Lifecycle;
import tools.jackson.databind.json.JsonMapper;

/** Lifecycles as the history job of the analysis program reads them, one JSON object a line. */
public final class HistoryLines {

    private HistoryLines() {}

    /** {@code {"incidentId": ..., "steps": [{"at", "actor", "do"}]}}, without a line end. */
    public static String of(JsonMapper json, Lifecycle lifecycle) {
        List<Map<String, Object>> steps = lifecycle.steps().stream()
                .<Map<String, Object>>map(
                        step -> Map.of("at", step.at().toString(), "actor", step.actor(), "do", step.command()))
                .toList();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("incidentId", lifecycle.incidentId().toString());
        line.put("steps", steps);
        return json.writeValueAsString(line);
    }
}
