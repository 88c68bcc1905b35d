package nl.tim.analysis.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An incident after a number of records of the log.
 *
 * @param seq number of readable records, whatever became of them; the version of the document
 * @param revision number of records that changed the state; what a command expects
 * @param receivedAt when the first words came; null while there are none
 * @param updatedAt when the last change was recorded; null while there is none
 * @param taxonomyVersion of the codes that were set last; null while there are none
 * @param contentCheck of the report; null when it had none
 * @param report null while only supplements or commands came
 * @param classification the codes as the region set them last; null while there are none
 * @param supplements every word that came beside the report, oldest first
 * @param dossier what the region did with it
 * @param decisions one for each record, in log order
 */
public record Incident(
        UUID incidentId,
        long seq,
        long revision,
        @Nullable Instant receivedAt,
        @Nullable Instant updatedAt,
        @Nullable String taxonomyVersion,
        @Nullable ContentCheck contentCheck,
        @Nullable Reported report,
        @Nullable Codes classification,
        List<Supplement> supplements,
        Dossier dossier,
        List<Decision> decisions) {

    private static final UUID NO_EVENT = new UUID(0, 0);

    /** Copies the lists. */
    public Incident {
        supplements = List.copyOf(supplements);
        decisions = List.copyOf(decisions);
    }

    /** An incident of which nothing is known yet. */
    static Incident unknown(UUID incidentId) {
        return new Incident(incidentId, 0, 0, null, null, null, null, null, null, List.of(), Dossier.START, List.of());
    }

    /** The codes that count: the region's if set, else the reporter's; null while there is no report. */
    public @Nullable Codes codes() {
        if (classification != null) {
            return classification;
        }
        return report == null ? null : report.codes();
    }

    /** Where the case stands; as received while there is no report yet. */
    public Status status() {
        return dossier.course().status();
    }

    /**
     * What a text says; empty when it is not there or nobody can read it.
     *
     * @param eventId the event that brought it
     * @param field its name in the log
     * @param item which one, where the event brought several; null otherwise
     */
    public Optional<String> words(UUID eventId, String field, @Nullable UUID item) {
        var found = new ArrayList<String>();
        TextField named = TextField.named(field).orElse(null);
        Incident same = edited((place, text) -> {
            boolean here =
                    place.eventId().equals(eventId) && place.field() == named && Objects.equals(place.item(), item);
            if (here && text instanceof Text.Opened readable) {
                found.add(readable.words());
            }
            return text;
        });
        assert same.equals(this);
        return found.stream().findFirst();
    }

    /** The event that brought the report; empty while there is none. */
    public Optional<UUID> reportEvent() {
        return report == null ? Optional.empty() : Optional.of(reportedIn());
    }

    /** Every text, sealed field by sealed field, without order. */
    List<Text> texts() {
        var texts = new ArrayList<Text>();
        Incident same = edited((_, text) -> {
            texts.add(text);
            return text;
        });
        assert same.equals(this);
        return texts;
    }

    boolean knows(UUID eventId) {
        return decisions.stream().anyMatch(decision -> decision.eventId().equals(eventId));
    }

    /** The same case without any words, for who only counts: decisions never depend on what a text says. */
    public Incident withoutWords() {
        return edited((_, _) -> new Text.Erased());
    }

    boolean erased() {
        return dossier.erasure() != null;
    }

    Incident reported(Event event, Reported fact) {
        return new Incident(
                incidentId,
                seq,
                revision,
                receivedAt,
                updatedAt,
                event.taxonomyVersion(),
                event.contentCheck(),
                fact,
                classification,
                supplements,
                dossier,
                decisions);
    }

    Incident classified(Event event, Codes codes) {
        return new Incident(
                incidentId,
                seq,
                revision,
                receivedAt,
                updatedAt,
                event.taxonomyVersion(),
                contentCheck,
                report,
                codes,
                supplements,
                dossier,
                decisions);
    }

    Incident supplemented(List<Supplement> added) {
        return with(report, Lists.withAll(supplements, added), dossier);
    }

    /** The same with another dossier, for who sees only a part of it. */
    public Incident with(Dossier next) {
        return with(report, supplements, next);
    }

    /**
     * The same as somebody else may read it.
     *
     * @param retold what a text says then
     */
    public Incident retold(BiFunction<TextField, String, String> retold) {
        return edited((place, text) -> text instanceof Text.Opened readable
                ? new Text.Opened(retold.apply(place.field(), readable.words()))
                : text);
    }

    /** The same with the organisations of those who decided named otherwise. */
    public Incident withActors(UnaryOperator<String> organisation) {
        return new Incident(
                incidentId,
                seq,
                revision,
                receivedAt,
                updatedAt,
                taxonomyVersion,
                contentCheck,
                report,
                classification,
                supplements,
                dossier,
                decisions.stream().map(decision -> decision.by(organisation)).toList());
    }

    /** The same with every text edited in its place. */
    Incident edited(TextEdit edit) {
        return with(
                report == null ? null : report.edited(reportedIn(), edit),
                supplements.stream().map(supplement -> supplement.edited(edit)).toList(),
                dossier.edited(edit));
    }

    /** The same with nothing that tells who reported. */
    Incident forgotten() {
        return new Incident(
                incidentId,
                seq,
                revision,
                receivedAt,
                updatedAt,
                taxonomyVersion,
                contentCheck,
                report,
                classification,
                supplements,
                dossier,
                decisions.stream().map(Decision::forgotten).toList());
    }

    Incident decided(Event event, Decision decision) {
        boolean changed = decision.outcome().changesState();
        return new Incident(
                incidentId,
                seq + 1,
                changed ? revision + 1 : revision,
                changed && receivedAt == null ? event.recordedAt() : receivedAt,
                changed ? event.recordedAt() : updatedAt,
                taxonomyVersion,
                contentCheck,
                report,
                classification,
                supplements,
                dossier,
                Lists.with(decisions, decision));
    }

    private Incident with(@Nullable Reported words, List<Supplement> added, Dossier next) {
        return new Incident(
                incidentId,
                seq,
                revision,
                receivedAt,
                updatedAt,
                taxonomyVersion,
                contentCheck,
                words,
                classification,
                added,
                next,
                decisions);
    }

    private UUID reportedIn() {
        return decisions.stream()
                .filter(decision ->
                        decision.type().equals("IncidentReported") && decision.outcome() == Decision.Outcome.ACCEPTED)
                .map(Decision::eventId)
                .findFirst()
                .orElse(NO_EVENT);
    }
}
