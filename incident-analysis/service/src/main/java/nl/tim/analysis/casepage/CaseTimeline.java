package nl.tim.analysis.casepage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.casepage.CaseView.Entry;
import nl.tim.analysis.casepage.CaseView.Passage;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Calamity;
import nl.tim.analysis.incident.Decision;
import nl.tim.analysis.incident.Decision.Outcome;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.incident.TextField;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** Everything that happened in a case, with who and when, and the words that came with it. Safe for use by many threads. */
final class CaseTimeline {

    private static final String ACCOUNT = "AccountGiven";

    private final Names names;
    private final People people;

    CaseTimeline(Names names, People people) {
        this.names = names;
        this.people = people;
    }

    List<Entry> of(Incident incident, Person person, Wording wording) {
        Map<UUID, List<Passage>> texts = texts(incident, wording);
        Map<UUID, String> details = details(incident, wording);
        return incident.decisions().stream()
                .map(decision -> new Entry(
                        wording.time(decision.recordedAt()),
                        who(decision.actor(), wording),
                        what(decision, incident, person, wording),
                        details.getOrDefault(decision.eventId(), ""),
                        remark(decision, wording),
                        decision.outcome() == Outcome.NO_OP
                                ? List.of()
                                : texts.getOrDefault(decision.eventId(), List.of())))
                .toList();
    }

    private static String what(Decision decision, Incident incident, Person person, Wording wording) {
        boolean released = decision.type().equals(ACCOUNT)
                && decision.outcome() == Outcome.ACCEPTED
                && seesAll(person, decision.actor())
                && incident.dossier().participation().accounts().stream()
                        .noneMatch(account -> account.eventId().equals(decision.eventId()));
        return released
                ? wording.text("event.AccountGiven.released")
                : wording.textOr("event." + decision.type(), decision.type());
    }

    /** Of others, an account that is not shown may as well be one that is not released yet. */
    private static boolean seesAll(Person person, Actor actor) {
        return person.actor().kind().equals(Actor.ANALYST)
                || person.organisation() != null && person.organisation().equals(actor.organisation());
    }

    /** Who did it, as a colleague would say. */
    String who(Actor actor, Wording wording) {
        String subject = actor.subject();
        String name =
                subject == null ? null : people.find(subject).map(Person::name).orElse(null);
        String kind = name == null ? wording.textOr("actor." + actor.kind(), actor.kind()) : name;
        return actor.organisation() == null
                ? kind
                : kind + ", " + names.of(CodedField.ORGANISATION, actor.organisation(), wording);
    }

    private static @Nullable String remark(Decision decision, Wording wording) {
        if (decision.outcome() == Outcome.ACCEPTED) {
            return null;
        }
        String outcome = wording.text("outcome." + decision.outcome().name().toLowerCase(Locale.ROOT));
        return decision.reason() == null
                ? outcome
                : outcome + ": "
                        + wording.text("reason." + decision.reason().name().toLowerCase(Locale.ROOT));
    }

    private static Map<UUID, List<Passage>> texts(Incident incident, Wording wording) {
        Map<UUID, List<Passage>> texts = new HashMap<>();
        incident.supplements()
                .forEach(words -> add(texts, words.eventId(), words.field(), null, words.text(), wording));
        var dossier = incident.dossier();
        dossier.passages().forEach(words -> add(texts, words.eventId(), words.field(), null, words.text(), wording));
        dossier.participation()
                .accounts()
                .forEach(words -> add(texts, words.eventId(), TextField.ACCOUNT, null, words.text(), wording));
        var analysis = dossier.findings().analysis();
        if (analysis != null) {
            analysis.causes()
                    .forEach(cause ->
                            add(texts, analysis.eventId(), TextField.CAUSE, cause.nodeId(), cause.text(), wording));
        }
        var measures = dossier.findings().measures();
        if (measures != null) {
            measures.list()
                    .forEach(measure -> add(
                            texts,
                            measures.eventId(),
                            TextField.MEASURE,
                            measure.measureId(),
                            measure.text(),
                            wording));
        }
        return texts;
    }

    private static void add(
            Map<UUID, List<Passage>> texts,
            UUID eventId,
            TextField field,
            @Nullable UUID item,
            Text text,
            Wording wording) {
        texts.computeIfAbsent(eventId, _ -> new ArrayList<>()).add(passage(eventId, field, item, text, wording));
    }

    static Passage passage(UUID eventId, TextField field, @Nullable UUID item, Text text, Wording wording) {
        return new Passage(
                wording.textOr("incident." + field.nameInLog(), ""),
                eventId.toString(),
                field.nameInLog(),
                item == null ? "" : item.toString(),
                Text.readable(text));
    }

    /** What is kept of the decisions in codes and names. */
    private Map<UUID, String> details(Incident incident, Wording wording) {
        Map<UUID, String> details = new HashMap<>();
        var dossier = incident.dossier();
        dossier.participation()
                .requests()
                .forEach(request -> details.put(
                        request.eventId(), names.of(CodedField.ORGANISATION, request.organisation(), wording)));
        dossier.participation()
                .accounts()
                .forEach(account -> details.put(
                        account.eventId(), names.of(CodedField.ORGANISATION, account.organisation(), wording)));
        dossier.participation()
                .invitations()
                .forEach(invitation -> details.put(
                        invitation.eventId(), names.of(CodedField.ORGANISATION, invitation.organisation(), wording)));
        dossier.dialogue()
                .ratings()
                .forEach(rating -> details.put(rating.eventId(), names.of("TIM-RATING", rating.rating(), wording)));
        Calamity calamity = dossier.calamity();
        String outcome = calamity == null ? null : calamity.outcome();
        if (outcome != null) {
            incident.decisions().reversed().stream()
                    .filter(decision ->
                            decision.type().equals("CalamityCleared") && decision.outcome() == Outcome.ACCEPTED)
                    .findFirst()
                    .ifPresent(decision -> details.put(decision.eventId(), names.of("TIM-CALAMITY", outcome, wording)));
        }
        return details;
    }
}
