package nl.tim.analysis.audit.elastic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tim.analysis.audit.AccessLine;
import nl.tim.analysis.audit.AccessLine.Accessed;
import nl.tim.analysis.audit.AccessLine.Who;
import nl.tim.analysis.audit.Activity;
import nl.tim.analysis.audit.RecordedLine;
import nl.tim.analysis.audit.SealedWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lines as documents and back. */
final class LineDocuments {

    private LineDocuments() {}

    static ObjectNode document(RecordedLine recorded) {
        AccessLine line = recorded.line();
        Who who = line.who();
        ObjectNode document = JsonNodeFactory.instance
                .objectNode()
                .put("lineId", line.lineId().toString())
                .put("requestId", line.requestId().toString())
                .put("at", line.at().toString())
                .put("activity", line.activity().name())
                .put("outcome", line.outcome().name())
                .put("subject", who.subject())
                .put("name", who.name())
                .put("organisation", who.organisation())
                .put("address", who.address())
                .put("request", line.request())
                .put("about", line.about());
        ArrayNode roles = document.putArray("roles");
        who.roles().forEach(roles::add);
        ArrayNode incidents = document.putArray("incidents");
        line.incidents()
                .forEach(one -> incidents
                        .addObject()
                        .put("id", one.incidentId().toString())
                        .put("reference", one.reference()));
        SealedWords words = recorded.words();
        if (words != null) {
            document.putObject("words")
                    .put("writerId", words.writerId().toString())
                    .put("keyId", words.keyId().toString())
                    .put("ciphertext", words.ciphertext());
        }
        return document;
    }

    static RecordedLine line(ObjectNode document) {
        UUID lineId = UUID.fromString(text(document, "lineId"));
        List<String> roles = new ArrayList<>();
        document.required("roles").forEach(role -> roles.add(role.asString()));
        List<Accessed> incidents = new ArrayList<>();
        document.required("incidents")
                .forEach(one ->
                        incidents.add(new Accessed(UUID.fromString(text(one, "id")), textIfAny(one, "reference"))));
        JsonNode words = document.path("words");
        return new RecordedLine(
                new AccessLine(
                        lineId,
                        UUID.fromString(text(document, "requestId")),
                        Instant.parse(text(document, "at")),
                        Activity.named(text(document, "activity")),
                        AccessLine.Outcome.valueOf(text(document, "outcome")),
                        new Who(
                                text(document, "subject"),
                                text(document, "name"),
                                roles,
                                textIfAny(document, "organisation"),
                                textIfAny(document, "address")),
                        text(document, "request"),
                        textIfAny(document, "about"),
                        incidents),
                words.isObject()
                        ? new SealedWords(
                                UUID.fromString(text(words, "writerId")),
                                lineId,
                                UUID.fromString(text(words, "keyId")),
                                text(words, "ciphertext"))
                        : null);
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).asString();
    }

    private static @Nullable String textIfAny(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.asString() : null;
    }
}
