package nl.tim.analysis.notification.page;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.access.ReportPart;
import nl.tim.analysis.command.Cases;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.notification.Notice;
import nl.tim.analysis.notification.Notifications;
import nl.tim.analysis.notification.Notifications.Told;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Shows what was sent: to the region's team everything, to others what their organisation was told. Never blocks: the page is made on another thread. */
@Controller
final class NotificationPageController {

    private final Notifications notifications;
    private final People people;
    private final Cases cases;
    private final Directory directory;
    private final Names names;
    private final BlockingCalls calls;
    private final MessageSource messages;

    NotificationPageController(
            Notifications notifications,
            People people,
            Cases cases,
            Directory directory,
            Names names,
            BlockingCalls calls,
            MessageSource messages) {
        this.notifications = notifications;
        this.people = people;
        this.cases = cases;
        this.directory = directory;
        this.names = names;
        this.calls = calls;
        this.messages = messages;
    }

    @GetMapping(path = "/notifications", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> show(ServerWebExchange exchange, Locale locale) {
        Person person = people.asking(exchange);
        return calls.call(() -> page(person, new Wording(locale, messages)));
    }

    private Rendering page(Person person, Wording wording) {
        Predicate<Told> shown = shown(person);
        return Rendering.view("notification/notifications")
                .modelAttribute(
                        "view",
                        new NotificationView(notifications.newest().stream()
                                .filter(shown)
                                .map(told -> row(told, wording))
                                .toList()))
                .build();
    }

    /** To whose organisation it went; of the region's people, who reaches the case, and what a reporter was told only who may see who reported. */
    private Predicate<Told> shown(Person person) {
        if (person.organisation() != null) {
            Set<String> family = Policy.family(person, directory);
            return told -> family.contains(String.valueOf(told.notice().organisation()));
        }
        boolean everything = Policy.reach(person, directory).everything();
        boolean reporters = Policy.sees(person, ReportPart.REPORTER, false);
        return told -> (reporters || !told.notice().kind().toReporter())
                && (everything || reached(told.notice().incidentId()));
    }

    private boolean reached(@Nullable UUID incidentId) {
        return incidentId != null && cases.find(incidentId).isPresent();
    }

    private NotificationView.Row row(Told told, Wording wording) {
        Notice notice = told.notice();
        UUID incidentId = notice.incidentId();
        if (incidentId != null) {
            OnBehalf.visit().ifPresent(visit -> visit.shown(incidentId, notice.reference()));
        }
        LocalDate dueOn = notice.dueOn();
        String reference = notice.reference();
        return new NotificationView.Row(
                wording.date(told.at().atZone(Wording.ZONE).toLocalDate()) + " " + wording.time(told.at()),
                wording.text("notice." + notice.kind().name()),
                tone(notice.kind()),
                notice.incidentId() == null ? "/signals/" + notice.signalId() : "/cases/" + notice.incidentId(),
                reference == null ? wording.text("notice.signal") : reference,
                to(notice, wording),
                dueOn == null ? "" : wording.date(dueOn),
                told.mailedAt() != null);
    }

    private String to(Notice notice, Wording wording) {
        if (notice.kind().toReporter()) {
            return wording.text("notice.reporter");
        }
        return notice.organisation() == null
                ? wording.text("notice.team")
                : names.of(CodedField.ORGANISATION, notice.organisation(), wording);
    }

    private static String tone(Notice.Kind kind) {
        return switch (kind) {
            case ESCALATION, TRIAGE_OVERDUE -> "bad";
            case REMINDER_FIRST, REMINDER_SECOND, REPORTER_REMINDER -> "warn";
            case ASKED,
                    SIGNAL,
                    REPORTER_QUESTION,
                    REPORTER_ROUTED,
                    REPORTER_RESPONDED,
                    REPORTER_FEEDBACK,
                    REPORTER_TRAJECTORY,
                    REPORTER_ENDED -> "";
        };
    }
}
