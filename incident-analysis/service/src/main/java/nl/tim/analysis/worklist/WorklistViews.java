package nl.tim.analysis.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.access.Role;
import nl.tim.analysis.casepage.TermViews;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.incident.Codes;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Reported;
import nl.tim.analysis.incident.Status;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.signal.SignalLog;
import nl.tim.analysis.signal.SignalStatus;
import nl.tim.analysis.web.Wording;
import nl.tim.analysis.worklist.Work.Sorting;
import nl.tim.analysis.worklist.Work.View;
import nl.tim.analysis.worklist.WorklistView.Option;
import nl.tim.analysis.worklist.WorklistView.Row;
import nl.tim.analysis.worklist.WorklistView.Tab;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the worklist readable. Safe for use by many threads; never blocks. */
final class WorklistViews {

    private final Names names;
    private final TermViews terms;
    private final People people;
    private final Directory directory;
    private final SignalLog signals;

    WorklistViews(Names names, TermViews terms, People people, Directory directory, SignalLog signals) {
        this.signals = signals;
        this.names = names;
        this.terms = terms;
        this.people = people;
        this.directory = directory;
    }

    WorklistView of(
            WorklistController.Asked asked,
            WorklistController.Found found,
            Person person,
            Instant now,
            Wording wording) {
        int count = found.work().size();
        return new WorklistView(
                tabs(asked, person, wording),
                asked.view().name().toLowerCase(Locale.ROOT),
                statuses(asked, wording),
                organisations(asked, wording),
                Arrays.stream(Sorting.values())
                        .map(sorting -> new Option(
                                code(sorting),
                                wording.text("worklist.sort." + code(sorting)),
                                sorting == asked.sorting()))
                        .toList(),
                count == 1 ? wording.text("worklist.count.one") : wording.text("worklist.count", wording.number(count)),
                found.total() > WorklistController.MOST
                        ? wording.text("worklist.more", wording.number(WorklistController.MOST))
                        : null,
                found.work().stream().map(work -> row(work, now, wording)).toList(),
                person.roles().contains(Role.ANALYST) ? assignees() : List.of(),
                asked.assigned() > 0 ? wording.text("worklist.assigned", wording.number(asked.assigned())) : null,
                asked.lost() > 0 ? wording.text("worklist.assigned.not", wording.number(asked.lost())) : null,
                Policy.admits(person, "GET", "/signals") ? signals(wording) : null);
    }

    private @Nullable String signals(Wording wording) {
        long fresh = signals.all().stream()
                .filter(signal -> signal.status() == SignalStatus.DETECTED)
                .count();
        if (fresh == 0) {
            return null;
        }
        return fresh == 1
                ? wording.text("worklist.signals.one")
                : wording.text("worklist.signals", wording.number(fresh));
    }

    private List<Option> assignees() {
        return people.all().stream()
                .filter(Policy::takesCases)
                .map(one -> new Option(one.subject(), one.name(), false))
                .toList();
    }

    private static List<Tab> tabs(WorklistController.Asked asked, Person person, Wording wording) {
        List<Tab> tabs = new ArrayList<>();
        for (View view : View.values()) {
            if (view != View.ORGANISATION || person.organisation() != null) {
                String href = UriComponentsBuilder.fromPath("/worklist")
                        .queryParam("view", code(view))
                        .queryParam("sort", code(asked.sorting()))
                        .queryParam("status", asked.status())
                        .queryParam("organisation", asked.organisation())
                        .encode()
                        .toUriString();
                tabs.add(new Tab(wording.text("worklist.view." + code(view)), href, view == asked.view()));
            }
        }
        return tabs;
    }

    private List<Option> statuses(WorklistController.Asked asked, Wording wording) {
        return Arrays.stream(Status.values())
                .map(status -> new Option(
                        status.name(),
                        names.of(CodedField.STATUS, status.name(), wording),
                        status.name().equals(asked.status())))
                .toList();
    }

    private List<Option> organisations(WorklistController.Asked asked, Wording wording) {
        return directory.all().stream()
                .filter(entry -> entry.kind() == DirectoryEntry.Kind.ORGANISATION)
                .map(entry -> new Option(
                        entry.code(), wording.label(entry.label()), entry.code().equals(asked.organisation())))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private Row row(Work work, Instant now, Wording wording) {
        Incident incident = work.incident();
        Reported report = incident.report();
        Codes codes = incident.codes();
        String assignee = work.assignee();
        return new Row(
                incident.incidentId() + ":" + incident.revision(),
                "/cases/" + incident.incidentId(),
                report == null ? wording.text("incident.without.reference") : report.reference(),
                incident.receivedAt() == null
                        ? ""
                        : wording.date(
                                incident.receivedAt().atZone(Wording.ZONE).toLocalDate()),
                names.of(CodedField.STATUS, incident.status().name(), wording),
                report == null
                        ? ""
                        : names.of(CodedField.FROM_SECTOR, report.fromSector(), wording) + " → "
                                + names.of(CodedField.TO_SECTOR, report.toSector(), wording),
                codes == null
                        ? ""
                        : names.of(CodedField.TYPE, codes.type(), wording) + " · "
                                + names.of(CodedField.HARM, codes.harm(), wording),
                assignee == null
                        ? wording.text("worklist.nobody")
                        : people.find(assignee).map(Person::name).orElse(wording.text("case.assignee.unknown")),
                work.next() == null ? null : terms.of(work.next(), now, wording));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
