package nl.tim.analysis.projection.elastic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Codes;
import nl.tim.analysis.incident.ContentCheck;
import nl.tim.analysis.incident.Decision;
import nl.tim.analysis.incident.Derivation;
import nl.tim.analysis.incident.Dossier;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.InvolvedOrganisation;
import nl.tim.analysis.incident.Patient;
import nl.tim.analysis.incident.Reported;
import nl.tim.analysis.incident.Supplement;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.incident.TextField;
import nl.tim.analysis.projection.Applied;
import nl.tim.analysis.projection.Projected;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a document back into the state that it was made from, so that the next record can be folded onto it. */
final class DocumentReader {

    private DocumentReader() {}

    /**
     * The state; what can be derived is not read. A document of another layout counts as a placeholder: what it lacks is only in the log, from
     * which its incident is folded again when its next record comes.
     */
    static Projected projected(JsonNode document) {
        UUID incidentId = uuid(document, "incidentId");
        long seq = document.path("seq").asLong();
        Applied applied = applied(document);
        boolean foreign = document.path("layout").asInt(0) != IndexLayout.NUMBER;
        return foreign || document.path("refused").asBoolean(false)
                ? new Projected.Stub(incidentId, seq, applied)
                : new Projected.Whole(incident(document, incidentId, seq), applied);
    }

    /** How far in the log the document got. */
    static Applied applied(JsonNode document) {
        JsonNode place = document.path("applied");
        return new Applied(
                place.path("partition").asInt(-1), place.path("offset").asLong(-1));
    }

    private static Incident incident(JsonNode document, UUID incidentId, long seq) {
        return new Incident(
                incidentId,
                seq,
                document.path("revision").asLong(),
                instant(document, "receivedAt"),
                instant(document, "updatedAt"),
                string(document, "taxonomyVersion"),
                document.has("contentCheck") ? check(document.path("contentCheck")) : null,
                document.has("reported") ? report(document) : null,
                document.has("classified") ? codes(document.path("classified")) : null,
                list(document.path("supplements"), DocumentReader::supplement),
                document.has("case") ? DossierJson.read(document.path("case")) : Dossier.START,
                list(document.path("decisions"), DocumentReader::decision));
    }

    private static Reported report(JsonNode document) {
        String occurredOn = string(document, "occurredOn");
        return new Reported(
                required(document, "reference"),
                required(document, "form"),
                string(document, "kind"),
                occurredOn == null ? null : LocalDate.parse(occurredOn),
                required(document, "occurredPrecision"),
                string(document, "occurredAt"),
                string(document, "shift"),
                required(document, "reportingOrganisation"),
                string(document, "counterpartOrganisation"),
                list(
                        document.path("involvedOrganisations"),
                        node -> new InvolvedOrganisation(required(node, "code"), required(node, "role"))),
                required(document, "fromSector"),
                required(document, "toSector"),
                string(document, "transition"),
                string(document, "phase"),
                codes(document.path("reported")),
                string(document, "harmPsychological"),
                string(document, "concern"),
                string(document, "calamitySuspected"),
                string(document, "detection"),
                list(document.path("mitigation"), JsonNode::asString),
                string(document, "channelUsed"),
                string(document, "channelExpected"),
                string(document, "carePathway"),
                string(document, "agreement"),
                document.path("eventCount").asInt(),
                requiredText(document, "narrative"),
                text(document, "immediateAction"),
                text(document, "suggestion"),
                document.has("patient") ? patient(document.path("patient")) : null,
                text(document, "reporterProfession"),
                list(document.path("flags"), JsonNode::asString).contains(Derivation.NOT_PATIENT_DATA));
    }

    private static Patient patient(JsonNode node) {
        return new Patient(text(node, "ageBand"), text(node, "gender"));
    }

    private static Codes codes(JsonNode node) {
        return new Codes(
                required(node, "type"),
                string(node, "subType"),
                required(node, "harm"),
                string(node, "possibleHarm"),
                string(node, "recurrence"));
    }

    private static ContentCheck check(JsonNode node) {
        return new ContentCheck(uuid(node, "keyId"), required(node, "mac"));
    }

    private static Supplement supplement(JsonNode node) {
        return new Supplement(
                uuid(node, "eventId"),
                Instant.parse(required(node, "recordedAt")),
                Supplement.Kind.valueOf(required(node, "kind")),
                TextField.valueOf(required(node, "field")),
                requiredText(node, "text"));
    }

    private static Decision decision(JsonNode node) {
        String reason = string(node, "reason");
        return new Decision(
                uuid(node, "eventId"),
                required(node, "type"),
                Decision.Outcome.valueOf(required(node, "outcome")),
                reason == null ? null : Decision.Reason.valueOf(reason),
                Instant.parse(required(node, "recordedAt")),
                actor(node.path("actor")));
    }

    private static Actor actor(JsonNode node) {
        return new Actor(required(node, "kind"), string(node, "subject"), string(node, "organisation"));
    }

    private static Text requiredText(JsonNode node, String field) {
        Text text = text(node, field);
        return text == null ? new Text.Erased() : text;
    }

    private static @Nullable Text text(JsonNode node, String field) {
        if (!node.has(field)) {
            return null;
        }
        JsonNode value = node.path(field);
        return value.isNull() ? new Text.Erased() : new Text.Opened(value.asString());
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        var values = new ArrayList<T>();
        array.forEach(node -> values.add(read.apply(node)));
        return values;
    }

    private static @Nullable Instant instant(JsonNode node, String field) {
        String value = string(node, field);
        return value == null ? null : Instant.parse(value);
    }

    private static UUID uuid(JsonNode node, String field) {
        return UUID.fromString(required(node, field));
    }

    private static String required(JsonNode node, String field) {
        String value = string(node, field);
        if (value == null) {
            throw new IllegalStateException("document without " + field);
        }
        return value;
    }

    private static @Nullable String string(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asString() : null;
    }
}
