package nl.tim.analysis.export.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tim.analysis.export.FrozenTrajectory;
import nl.tim.analysis.export.FrozenTrajectory.Measured;
import nl.tim.analysis.export.FrozenTrajectory.Step;
import nl.tim.analysis.export.FrozenTrajectory.Weekly;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Trajectories as JSON, the same in a snapshot as in an export. */
final class FrozenTrajectories {

    private FrozenTrajectories() {}

    /** With the weeks, as a snapshot keeps them to draw charts of. */
    static void writeWhole(List<FrozenTrajectory> trajectories, ArrayNode json) {
        write(trajectories, json);
        for (int at = 0; at < trajectories.size(); at++) {
            Weekly weekly = trajectories.get(at).weekly();
            if (weekly != null) {
                ObjectNode weeks = ((ObjectNode) json.get(at))
                        .putObject("weekly")
                        .put("first", weekly.first().toString());
                ArrayNode reports = weeks.putArray("reports");
                weekly.reports().forEach(reports::add);
                ArrayNode all = weeks.putArray("all");
                weekly.all().forEach(all::add);
            }
        }
    }

    static void write(List<FrozenTrajectory> trajectories, ArrayNode json) {
        for (FrozenTrajectory one : trajectories) {
            ObjectNode node = json.addObject()
                    .put("id", one.id())
                    .put("title", one.title())
                    .put("goal", one.goal());
            node.putObject("measure")
                    .put("nl", one.measure().nl())
                    .put("en", one.measure().en());
            node.put("fewerIsBetter", one.fewerIsBetter())
                    .put("openedOn", one.openedOn().toString())
                    .put(
                            "closedOn",
                            one.closedOn() == null ? null : one.closedOn().toString())
                    .put("incidents", one.incidents())
                    .put("actions", one.actions())
                    .put("actionsDone", one.actionsDone());
            ArrayNode steps = node.putArray("interventions");
            one.interventions()
                    .forEach(step ->
                            steps.addObject().put("on", step.on().toString()).put("what", step.what()));
            if (one.effect() == null) {
                node.putNull("effect");
            } else {
                write(one.effect(), node.putObject("effect"));
            }
        }
    }

    private static void write(Measured effect, ObjectNode json) {
        json.put("outcome", effect.outcome())
                .put("changedOn", effect.changedOn().toString())
                .put("granularity", effect.granularity())
                .put("pointsBefore", effect.pointsBefore())
                .put("pointsAfter", effect.pointsAfter())
                .put("before", effect.before())
                .put("after", effect.after())
                .put("ratio", effect.ratio())
                .put("lower", effect.lower())
                .put("upper", effect.upper())
                .put("ownChange", effect.ownChange());
    }

    static FrozenTrajectory read(JsonNode json) {
        List<Step> steps = new ArrayList<>();
        json.path("interventions")
                .forEach(one -> steps.add(new Step(
                        LocalDate.parse(one.path("on").asString()),
                        one.path("what").asString())));
        JsonNode effect = json.path("effect");
        return new FrozenTrajectory(
                json.path("id").asString(),
                json.path("title").asString(),
                json.path("goal").isNull() ? null : json.path("goal").asString(),
                new Label(
                        json.path("measure").path("nl").asString(),
                        json.path("measure").path("en").asString()),
                json.path("fewerIsBetter").asBoolean(),
                LocalDate.parse(json.path("openedOn").asString()),
                json.path("closedOn").isNull()
                        ? null
                        : LocalDate.parse(json.path("closedOn").asString()),
                json.path("incidents").asInt(),
                json.path("actions").asInt(),
                json.path("actionsDone").asInt(),
                steps,
                effect.isNull() || effect.isMissingNode() ? null : measured(effect),
                json.has("weekly") ? weekly(json.path("weekly")) : null);
    }

    private static Weekly weekly(JsonNode json) {
        return new Weekly(
                LocalDate.parse(json.path("first").asString()), counts(json.path("reports")), counts(json.path("all")));
    }

    private static List<Integer> counts(JsonNode json) {
        List<Integer> counts = new ArrayList<>();
        json.forEach(count -> counts.add(count.asInt()));
        return counts;
    }

    private static Measured measured(JsonNode json) {
        return new Measured(
                json.path("outcome").asString(),
                LocalDate.parse(json.path("changedOn").asString()),
                json.path("granularity").asString(),
                json.path("pointsBefore").asInt(),
                json.path("pointsAfter").asInt(),
                json.path("before").asLong(),
                json.path("after").asLong(),
                number(json.path("ratio")),
                json.path("lower").asDouble(),
                number(json.path("upper")),
                json.path("ownChange").asBoolean());
    }

    private static @Nullable Double number(JsonNode json) {
        return json.isNull() ? null : json.asDouble();
    }
}
