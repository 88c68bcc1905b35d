package nl.tim.analysis.projection.elastic;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.tim.analysis.incident.Codes;
import nl.tim.analysis.incident.Derivation;
import nl.tim.analysis.incident.Derived;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Patient;
import nl.tim.analysis.incident.Reported;
import nl.tim.analysis.incident.Supplement;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.projection.Applied;
import nl.tim.analysis.projection.Projected;
import nl.tim.analysis.text.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes documents: always the same fields in the same order for the same state. A value that was not given is absent; a text whose key was
 * erased is an explicit null. Thread-safe.
 */
final class DocumentWriter {
    private final Derivation derivation;

    DocumentWriter(Derivation derivation) {
        this.derivation = derivation;
    }

    /** The document of an incident or of its placeholder. */
    ObjectNode document(Projected projected) {
        return switch (projected) {
            case Projected.Whole whole -> whole(whole);
            case Projected.Stub stub -> stub(stub);
        };
    }

    private static ObjectNode stub(Projected.Stub stub) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("incidentId", stub.incidentId().toString());
        document.put("seq", stub.seq());
        applied(document, stub.applied());
        document.putArray("flags").add("REFUSED");
        document.put("refused", true);
        return document;
    }

    private ObjectNode whole(Projected.Whole whole) {
        Incident incident = whole.incident();
        Derived derived = derivation.of(incident);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("incidentId", incident.incidentId().toString());
        Reported report = incident.report();
        put(document, "reference", report == null ? null : report.reference());
        document.put("seq", incident.seq());
        document.put("revision", incident.revision());
        applied(document, whole.applied());
        document.put("layout", IndexLayout.NUMBER);
        CaseWriter.status(document, incident);
        array(document, "flags", derived.flags());
        put(document, "receivedAt", text(incident.receivedAt()));
        put(
                document,
                "receivedOn",
                derived.receivedOn() == null ? null : derived.receivedOn().toString());
        put(document, "updatedAt", text(incident.updatedAt()));
        put(document, "taxonomyVersion", incident.taxonomyVersion());
        array(document, "unknownCodes", derived.unknownCodes());
        if (report != null) {
            report(document, report, derived);
            codes(document.putObject("reported"), report.codes());
        }
        if (incident.classification() != null) {
            codes(document.putObject("classified"), incident.classification());
        }
        if (incident.codes() != null) {
            codes(document, incident.codes());
        }
        derived.sac().ifPresent(sac -> document.put("sac", sac));
        put(document, "severity", derived.severity());
        texts(document, incident);
        words(document, incident);
        CaseWriter.dossier(document, incident.dossier());
        check(document, incident);
        decisions(document.putArray("decisions"), incident);
        return document;
    }

    private static void report(ObjectNode document, Reported report, Derived derived) {
        document.put("form", report.form());
        put(document, "kind", report.kind());
        put(
                document,
                "occurredOn",
                report.occurredOn() == null ? null : report.occurredOn().toString());
        document.put("occurredPrecision", report.occurredPrecision());
        put(document, "occurredAt", report.occurredAt());
        put(document, "shift", report.shift());
        document.put("reportingOrganisation", report.reportingOrganisation());
        put(document, "counterpartOrganisation", report.counterpartOrganisation());
        if (!report.involvedOrganisations().isEmpty()) {
            ArrayNode involved = document.putArray("involvedOrganisations");
            report.involvedOrganisations()
                    .forEach(organisation -> involved.addObject()
                            .put("code", organisation.code())
                            .put("role", organisation.role()));
        }
        array(document, "organisations", derived.organisations());
        document.put("fromSector", report.fromSector());
        document.put("toSector", report.toSector());
        put(document, "fromGroup", derived.fromGroup());
        put(document, "toGroup", derived.toGroup());
        put(document, "boundary", derived.boundary());
        put(document, "transition", report.transition());
        put(document, "phase", report.phase());
        put(document, "harmPsychological", report.harmPsychological());
        put(document, "concern", report.concern());
        put(document, "calamitySuspected", report.calamitySuspected());
        put(document, "detection", report.detection());
        array(document, "mitigation", report.mitigation());
        put(document, "channelUsed", report.channelUsed());
        put(document, "channelExpected", report.channelExpected());
        put(document, "carePathway", report.carePathway());
        put(document, "agreement", report.agreement());
        document.put("eventCount", report.eventCount());
    }

    private static void codes(ObjectNode target, Codes codes) {
        target.put("type", codes.type());
        put(target, "subType", codes.subType());
        target.put("harm", codes.harm());
        put(target, "possibleHarm", codes.possibleHarm());
        put(target, "recurrence", codes.recurrence());
    }

    private static void texts(ObjectNode document, Incident incident) {
        Reported report = incident.report();
        if (report != null) {
            text(document, "narrative", report.narrative());
            text(document, "immediateAction", report.immediateAction());
            text(document, "suggestion", report.suggestion());
            Patient patient = report.patient();
            if (patient != null) {
                ObjectNode target = document.putObject("patient");
                text(target, "ageBand", patient.ageBand());
                text(target, "gender", patient.gender());
            }
            text(document, "reporterProfession", report.reporterProfession());
        }
        if (!incident.supplements().isEmpty()) {
            ArrayNode supplements = document.putArray("supplements");
            incident.supplements().forEach(supplement -> supplement(supplements.addObject(), supplement));
        }
    }

    private static void supplement(ObjectNode target, Supplement supplement) {
        target.put("eventId", supplement.eventId().toString());
        target.put("recordedAt", supplement.recordedAt().toString());
        target.put("kind", supplement.kind().name());
        target.put("field", supplement.field().name());
        text(target, "text", supplement.text());
    }

    /** The folded copy that searches look in; the texts themselves are not indexed. */
    private static void words(ObjectNode document, Incident incident) {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        Reported report = incident.report();
        if (report != null) {
            fold(words, "narrative", report.narrative());
            fold(words, "immediateAction", report.immediateAction());
            fold(words, "suggestion", report.suggestion());
        }
        List<String> added = incident.supplements().stream()
                .map(supplement -> Text.readable(supplement.text()))
                .filter(Objects::nonNull)
                .map(Words::fold)
                .toList();
        array(words, "supplements", added);
        if (!words.isEmpty()) {
            document.set("words", words);
        }
    }

    private static void check(ObjectNode document, Incident incident) {
        if (incident.contentCheck() != null) {
            document.putObject("contentCheck")
                    .put("keyId", incident.contentCheck().keyId().toString())
                    .put("mac", incident.contentCheck().mac());
        }
    }

    private static void decisions(ArrayNode target, Incident incident) {
        incident.decisions().forEach(decision -> {
            ObjectNode one = target.addObject();
            one.put("eventId", decision.eventId().toString());
            one.put("type", decision.type());
            one.put("outcome", decision.outcome().name());
            put(
                    one,
                    "reason",
                    decision.reason() == null ? null : decision.reason().name());
            one.put("recordedAt", decision.recordedAt().toString());
            ObjectNode actor =
                    one.putObject("actor").put("kind", decision.actor().kind());
            put(actor, "subject", decision.actor().subject());
            put(actor, "organisation", decision.actor().organisation());
        });
    }

    private static void applied(ObjectNode document, Applied applied) {
        document.putObject("applied").put("partition", applied.partition()).put("offset", applied.offset());
    }

    private static void fold(ObjectNode target, String field, @Nullable Text text) {
        String readable = Text.readable(text);
        put(target, field, readable == null ? null : Words.fold(readable));
    }

    private static void text(ObjectNode target, String field, @Nullable Text text) {
        switch (text) {
            case null -> {}
            case Text.Opened readable -> target.put(field, readable.words());
            case Text.Erased _ -> target.putNull(field);
        }
    }

    static void array(ObjectNode target, String field, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = target.putArray(field);
            values.forEach(array::add);
        }
    }

    static void put(ObjectNode target, String field, @Nullable String value) {
        if (value != null) {
            target.put(field, value);
        }
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
