package nl.tim.analysis.notification.page;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.command.Cases;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.notification.Notice;
import nl.tim.analysis.notification.Notifications;
import nl.tim.analysis.notification.Notifications.Told;
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
    private final NoticeViews views;
    private final BlockingCalls calls;
    private final MessageSource messages;

    NotificationPageController(
            Notifications notifications,
            People people,
            Cases cases,
            Directory directory,
            NoticeViews views,
            BlockingCalls calls,
            MessageSource messages) {
        this.notifications = notifications;
        this.people = people;
        this.cases = cases;
        this.directory = directory;
        this.views = views;
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

    private Predicate<Told> shown(Person person) {
        Set<String> family = Policy.family(person, directory);
        boolean all =
                person.organisation() != null || Policy.reach(person, directory).everything();
        return told -> NoticeViews.shows(told.notice(), person, family, false)
                && (all || reached(told.notice().incidentId()));
    }

    /** What went to an organisation is about a case that it reaches; the region's other people reach what was given to them. */
    private boolean reached(@Nullable UUID incidentId) {
        return incidentId != null && cases.find(incidentId).isPresent();
    }

    private NotificationView.Row row(Told told, Wording wording) {
        Notice notice = told.notice();
        UUID incidentId = notice.incidentId();
        if (incidentId != null) {
            OnBehalf.visit().ifPresent(visit -> visit.shown(incidentId, notice.reference()));
        }
        return new NotificationView.Row(
                incidentId == null ? "/signals/" + notice.signalId() : "/cases/" + incidentId,
                notice.reference() == null ? wording.text("notice.signal") : notice.reference(),
                views.of(told, wording));
    }
}
