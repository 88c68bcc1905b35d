package nl.tim.analysis.job;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.command.Histories.Step;
import nl.tim.analysis.command.web.SentValues;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.search.IncidentIds;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of histories: {@code {"incidentId": ..., "steps": [{"at": ..., "actor": {"kind", "subject", "organisation"}, "do": {"type": ..., ...}}]}}.
 */
record HistoryLine(UUID incidentId, List<Step> steps) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The line; empty when it is not one, or when a step lies after now or before the one before. */
    static Optional<HistoryLine> read(String line, Instant now) {
        try {
            JsonNode json = JSON.readTree(line);
            List<Step> steps = new ArrayList<>();
            Instant before = Instant.EPOCH;
            for (JsonNode step : json.path("steps")) {
                Instant at = Instant.parse(step.path("at").asString());
                if (at.isBefore(before) || at.isAfter(now)) {
                    return Optional.empty();
                }
                before = at;
                steps.add(new Step(at, actor(step.path("actor")), SentValues.of(step.path("do"))));
            }
            return IncidentIds.parse(json.path("incidentId").asString()).map(id -> new HistoryLine(id, steps));
        } catch (JacksonException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Actor actor(JsonNode actor) {
        return new Actor(actor.path("kind").asString(), text(actor.path("subject")), text(actor.path("organisation")));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }
}
