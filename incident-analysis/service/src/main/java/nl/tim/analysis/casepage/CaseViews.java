package nl.tim.analysis.casepage;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.casepage.CaseView.Next;
import nl.tim.analysis.casepage.CaseView.Notice;
import nl.tim.analysis.casepage.CaseView.Passage;
import nl.tim.analysis.command.CommandType;
import nl.tim.analysis.command.Verdict;
import nl.tim.analysis.incident.Calamity;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Reported;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.incident.TextField;
import nl.tim.analysis.notification.page.NoticeViews;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.page.IncidentViews;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** Makes a case readable and workable. Safe for use by many threads; never blocks. */
final class CaseViews {

    private final Names names;
    private final IncidentViews incidents;
    private final People people;
    private final CaseForms forms;
    private final TermViews terms;
    private final NoticeViews notices;
    private final CaseTimeline timeline;
    private final Sides sides;
    private final CaseFindings findings;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    CaseViews(
            Names names,
            IncidentViews incidents,
            People people,
            CaseForms forms,
            TermViews terms,
            NoticeViews notices,
            Invites invites,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.names = names;
        this.incidents = incidents;
        this.people = people;
        this.forms = forms;
        this.terms = terms;
        this.notices = notices;
        this.timeline = new CaseTimeline(names, people);
        this.sides = new Sides(names, terms, invites);
        this.findings = new CaseFindings(names);
        this.ids = ids;
        this.clock = clock;
    }

    CaseView of(
            CaseRead read,
            Person person,
            Typed typed,
            @Nullable Notice notice,
            @Nullable CommandType done,
            Wording wording) {
        Incident incident = read.incident();
        Map<String, Object> document = read.document();
        var course = incident.dossier().course();
        Calamity calamity = incident.dossier().calamity();
        Reported report = incident.report();
        List<TermView> pending = terms(incident, wording);
        List<CommandForm> possible = forms.of(incident, read.told(), person, typed, wording);
        List<CaseView.Side> shown = sides.of(incident, person, clock.instant(), wording);
        boolean releasable =
                shown.stream().flatMap(side -> side.accounts().stream()).anyMatch(CaseView.Account::releasable);
        boolean masking = Possible.of(incident, person.actor()).contains(CommandType.MASK);
        return new CaseView(
                incident.incidentId().toString(),
                report == null ? wording.text("incident.without.reference") : report.reference(),
                incident.revision(),
                ids.get().toString(),
                names.of(CodedField.STATUS, course.status().name(), wording),
                flags(document, wording),
                weight(document, wording),
                course.assignee() == null
                        ? null
                        : people.find(course.assignee())
                                .map(Person::name)
                                .orElse(wording.text("case.assignee.unknown")),
                report == null ? "" : names.of(CodedField.FROM_SECTOR, report.fromSector(), wording),
                report == null ? "" : names.of(CodedField.TO_SECTOR, report.toSector(), wording),
                incident.receivedAt() == null ? "" : wording.time(incident.receivedAt()),
                next(incident, person, releasable, possible, wording),
                pending,
                report == null ? List.of() : words(incident, report, wording),
                incidents.answers(document, wording),
                shown,
                findings.of(incident, wording),
                incidents.links(read.linked(), "/cases/", wording),
                read.trajectories(),
                read.notices().stream().map(told -> notices.of(told, wording)).toList(),
                timeline.of(incident, person, wording),
                possible,
                calamity != null && calamity.stands(),
                Policy.admits(person, "GET", "/cases/" + incident.incidentId() + "/identity"),
                masking,
                Undoing.of(done, incident, person.actor()),
                notice,
                kept(possible, masking, typed, wording));
    }

    /** A form that a colleague's step took away; masking has its form beside each text. */
    private static List<CaseView.Kept> kept(List<CommandForm> possible, boolean masking, Typed typed, Wording wording) {
        boolean shown = masking && typed.type().equals(CommandType.MASK.parameter())
                || possible.stream().anyMatch(form -> form.type().equals(typed.type()));
        return shown
                ? List.of()
                : typed.words().entrySet().stream()
                        .map(field -> {
                            String name =
                                    field.getKey().substring(field.getKey().lastIndexOf('.') + 1);
                            String label =
                                    wording.textOr("ask." + typed.type() + "." + name, wording.text("ask." + name));
                            return new CaseView.Kept(label, field.getValue());
                        })
                        .toList();
    }

    private List<String> flags(Map<String, Object> document, Wording wording) {
        return document.get("flags") instanceof List<?> flags
                ? flags.stream()
                        .map(flag -> names.of(CodedField.FLAG, String.valueOf(flag), wording))
                        .toList()
                : List.of();
    }

    private static Next next(
            Incident incident, Person person, boolean releasable, List<CommandForm> possible, Wording wording) {
        CommandType expected = NextStep.of(incident, person);
        String form = possible.stream()
                .map(CommandForm::type)
                .filter(type -> expected != null && type.equals(expected.parameter()))
                .findFirst()
                .orElse(null);
        return new Next(wording.text(NextStep.message(incident, person, releasable, form != null)), form);
    }

    /** What triage is about: each with its name, as a score alone tells nobody what it is of. */
    private List<String> weight(Map<String, Object> document, Wording wording) {
        return Stream.of(CodedField.SEVERITY, CodedField.SAC)
                .filter(field -> document.get(field.documentField()) != null)
                .map(field -> names.of(field, wording) + ": "
                        + names.of(field, String.valueOf(document.get(field.documentField())), wording))
                .toList();
    }

    private static List<Passage> words(Incident incident, Reported report, Wording wording) {
        UUID event = incident.reportEvent().orElse(new UUID(0, 0));
        List<Passage> words = new ArrayList<>();
        add(words, event, TextField.NARRATIVE, report.narrative(), wording);
        add(words, event, TextField.IMMEDIATE_ACTION, report.immediateAction(), wording);
        add(words, event, TextField.SUGGESTION, report.suggestion(), wording);
        return words;
    }

    private static void add(List<Passage> words, UUID event, TextField field, @Nullable Text text, Wording wording) {
        if (text != null) {
            words.add(CaseTimeline.passage(event, field, null, text, wording));
        }
    }

    private List<TermView> terms(Incident incident, Wording wording) {
        Instant now = clock.instant();
        return TermViews.pending(incident, now).stream()
                .map(term -> terms.of(term, now, wording))
                .toList();
    }

    /** What to say of a command that did not simply succeed; null when there is nothing to say. */
    @Nullable
    Notice notice(Verdict verdict, Wording wording) {
        return switch (verdict) {
            case Verdict.Lost lost ->
                new Notice(
                        "bad",
                        wording.text("conflict.title"),
                        wording.text(
                                "conflict.detail",
                                wording.text("lost." + lost.reason().name().toLowerCase(Locale.ROOT))),
                        lost.since().stream()
                                .map(change -> wording.text(
                                        "case.changed",
                                        wording.time(change.recordedAt()),
                                        timeline.who(change.actor(), wording),
                                        wording.textOr("event." + change.type(), change.type())))
                                .toList());
            case Verdict.Flawed _ ->
                new Notice("bad", wording.text("case.flawed.title"), wording.text("case.flawed"), List.of());
            case Verdict.Reused _ ->
                new Notice("bad", wording.text("conflict.title"), wording.text("error.command_id_used"), List.of());
            case Verdict.Accepted _, Verdict.Pending _, Verdict.Missing _ -> null;
        };
    }
}
