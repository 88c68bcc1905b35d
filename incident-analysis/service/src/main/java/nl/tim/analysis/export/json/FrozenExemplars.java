package nl.tim.analysis.export.json;

import java.util.List;
import java.util.UUID;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Exemplar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Exemplars as JSON. */
final class FrozenExemplars {

    private FrozenExemplars() {}

    static void write(List<Exemplar> exemplars, ArrayNode json) {
        for (Exemplar one : exemplars) {
            ObjectNode node = json.addObject()
                    .put("approval", one.approval().toString())
                    .put("incident", one.incident().toString());
            codes(one, node);
            node.put("text", one.text()).put("masked", one.masked());
        }
    }

    /** As an audience reads them: nothing that leads back to the report, and for the public nothing but the words. */
    static void told(List<Exemplar> exemplars, Audience audience, ArrayNode json) {
        for (Exemplar one : exemplars) {
            ObjectNode node = json.addObject();
            if (audience == Audience.REGION) {
                codes(one, node);
            }
            node.put("text", one.text());
        }
    }

    private static void codes(Exemplar one, ObjectNode json) {
        json.put("type", one.type()).put("from", one.from()).put("to", one.to()).put("harm", one.harm());
    }

    static Exemplar read(JsonNode json) {
        return new Exemplar(
                UUID.fromString(json.path("approval").asString()),
                UUID.fromString(json.path("incident").asString()),
                json.path("type").asString(),
                json.path("from").asString(),
                json.path("to").asString(),
                json.path("harm").asString(),
                json.path("text").asString(),
                json.path("masked").asBoolean());
    }
}
