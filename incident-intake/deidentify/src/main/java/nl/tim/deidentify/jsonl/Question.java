package nl.tim.deidentify.jsonl;

import java.util.List;
import nl.tim.deidentify.Hints;
import nl.tim.deidentify.KnownPerson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line {@code {"id","text","patient"?}}.
 *
 * @param id any value, given back as it came
 * @param text to be de-identified
 * @param hints who may be named in it
 */
record Question(JsonNode id, String text, Hints hints) {

    /** The line is none; the message says why and holds nothing of it. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        Unreadable(String message) {
            super(message);
        }
    }

    static Question parse(JsonMapper json, String line) throws Unreadable {
        JsonNode read = tree(json, line);
        if (!read.isObject()) {
            throw new Unreadable("is no JSON object");
        }
        if (!read.path("id").isValueNode()) {
            throw new Unreadable("has no id");
        }
        if (!read.path("text").isString()) {
            throw new Unreadable("has no text");
        }
        return new Question(read.path("id"), read.path("text").asString(), hints(read.path("patient")));
    }

    private static JsonNode tree(JsonMapper json, String line) throws Unreadable {
        try {
            return json.readTree(line);
        } catch (JacksonException _) {
            // The message of the parser quotes the line.
            throw new Unreadable("is no JSON object");
        }
    }

    /** A hint of another shape is refused rather than passed over: whoever gave it expects that name to be covered. */
    private static Hints hints(JsonNode patient) throws Unreadable {
        if (patient.isMissingNode() || patient.isNull()) {
            return Hints.NONE;
        }
        JsonNode firstNames = patient.path("first_names");
        if (!patient.isObject() || !isText(patient.path("surname")) || !isText(patient.path("initials"))) {
            throw new Unreadable("has a patient without first_names, initials and surname");
        }
        List<String> names = firstNames.isString()
                ? List.of(firstNames.asString())
                : firstNames.valueStream().map(name -> name.asString("")).toList();
        String initials = text(patient.path("initials"));
        return Hints.about(new KnownPerson(
                names, initials == null ? null : initials.replaceAll("[^\\p{L}]", ""), text(patient.path("surname"))));
    }

    private static boolean isText(JsonNode node) {
        return node.isString() || node.isNull() || node.isMissingNode();
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }
}
