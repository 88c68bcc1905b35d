package nl.tim.analysis.projection.elastic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.tim.analysis.incident.AgreementFinding;
import nl.tim.analysis.incident.Cause;
import nl.tim.analysis.incident.Course;
import nl.tim.analysis.incident.Dialogue;
import nl.tim.analysis.incident.Dossier;
import nl.tim.analysis.incident.Findings;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Link;
import nl.tim.analysis.incident.Measure;
import nl.tim.analysis.incident.Participation.Request;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what the region did: codes, organisations and instants in fields of their own, which can be searched and counted, and the whole
 * dossier, with words that are for some roles only, in {@code case}, which nothing searches. Deadlines are not written: they follow from the
 * instants and the calendar of whoever asks.
 */
final class CaseWriter {

    private CaseWriter() {}

    /** Where the case stands. */
    static void status(ObjectNode document, Incident incident) {
        Course course = incident.dossier().course();
        document.put("status", course.status().name());
        Instant since = course.since() == null ? incident.receivedAt() : course.since();
        put(document, "statusSince", since);
        DocumentWriter.put(document, "assignee", course.assignee());
        DocumentWriter.put(document, "rejectReason", course.rejectReason());
    }

    /** What was done; nothing while nothing was. */
    static void dossier(ObjectNode document, Dossier dossier) {
        if (dossier.equals(Dossier.START)) {
            return;
        }
        requests(document, dossier.participation().requests());
        dialogue(document, dossier.dialogue());
        findings(document, dossier.findings());
        document.set("case", DossierJson.write(dossier));
    }

    private static void requests(ObjectNode document, List<Request> requests) {
        List<Request> waiting = requests.stream()
                .filter(request -> request.answeredAt() == null)
                .toList();
        array(document, "routedTo", requests.stream().map(Request::organisation));
        array(document, "waitingFor", waiting.stream().map(Request::organisation));
        put(document, "waitingSince", first(waiting.stream().map(Request::askedAt)));
        LocalDate dueOn = first(waiting.stream().map(Request::dueOn));
        DocumentWriter.put(document, "waitingDueOn", dueOn == null ? null : dueOn.toString());
    }

    private static void dialogue(ObjectNode document, Dialogue dialogue) {
        put(
                document,
                "questionSince",
                first(dialogue.questions().stream()
                        .filter(question -> question.answeredAt() == null)
                        .map(Dialogue.Question::askedAt)));
        put(
                document,
                "feedbackAt",
                first(dialogue.feedback().stream()
                        .filter(told -> !told.interim())
                        .map(Dialogue.Feedback::sentAt)));
        DocumentWriter.put(
                document,
                "rating",
                dialogue.ratings().isEmpty()
                        ? null
                        : dialogue.ratings().getLast().rating());
    }

    private static void findings(ObjectNode document, Findings findings) {
        if (findings.analysis() != null) {
            array(document, "rootCauses", findings.analysis().causes().stream().map(Cause::code));
            array(document, "factors", findings.analysis().factors().stream());
        }
        array(document, "agreements", findings.agreements().stream().map(AgreementFinding::agreement));
        array(document, "adherence", findings.agreements().stream().map(AgreementFinding::adherence));
        array(document, "links", findings.links().stream().map(Link::other).map(Object::toString));
        array(document, "trajectories", findings.trajectories().stream().map(Object::toString));
        if (findings.measures() != null) {
            array(document, "actions", findings.measures().list().stream().map(Measure::action));
        }
        if (findings.exemplar() != null) {
            document.put("exemplar", true);
        }
    }

    private static void array(ObjectNode document, String field, Stream<? extends @Nullable String> values) {
        Collection<String> sorted = new TreeSet<>();
        values.filter(Objects::nonNull).forEach(sorted::add);
        DocumentWriter.array(document, field, List.copyOf(sorted));
    }

    private static <T extends Comparable<? super T>> @Nullable T first(Stream<? extends @Nullable T> values) {
        return values.filter(Objects::nonNull)
                .map(value -> (T) value)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static void put(ObjectNode document, String field, @Nullable Instant instant) {
        DocumentWriter.put(document, field, instant == null ? null : instant.toString());
    }
}
