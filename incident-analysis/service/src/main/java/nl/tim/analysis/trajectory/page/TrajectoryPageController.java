package nl.tim.analysis.trajectory.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.command.Flaw;
import nl.tim.analysis.command.Sent;
import nl.tim.analysis.command.web.SentValues;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.analysis.trajectory.Given;
import nl.tim.analysis.trajectory.Trajectories;
import nl.tim.analysis.trajectory.Trajectory;
import nl.tim.analysis.trajectory.page.TrajectoryView.Notice;
import nl.tim.analysis.trajectory.page.TrajectoryViews.Fresh;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.NotFoundException;
import nl.tim.analysis.web.UnavailableException;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.topic.EventIds;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The pages of trajectories. Never blocks: texts are opened and written, and the index is asked, on other threads. */
@Controller
final class TrajectoryPageController {

    private static final Logger log = LoggerFactory.getLogger(TrajectoryPageController.class);

    private final Trajectories trajectories;
    private final TrajectoryViews views;
    private final People people;
    private final EventIds ids;
    private final BlockingCalls calls;
    private final MessageSource messages;

    TrajectoryPageController(
            Trajectories trajectories,
            TrajectoryViews views,
            People people,
            EventIds ids,
            BlockingCalls calls,
            MessageSource messages) {
        this.trajectories = trajectories;
        this.views = views;
        this.people = people;
        this.ids = ids;
        this.calls = calls;
        this.messages = messages;
    }

    @GetMapping(path = "/trajectories", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> list(ServerWebExchange exchange, Locale locale) {
        Sight sight = sight(people.asking(exchange));
        return Answering.known(calls, () -> views.list(trajectories.all(), sight, wording(locale)))
                .map(view -> Rendering.view("trajectory/list")
                        .modelAttribute("view", view)
                        .build());
    }

    @GetMapping(path = "/trajectories/{trajectoryId}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> one(
            @PathVariable String trajectoryId,
            @RequestParam(defaultValue = "") String edit,
            @RequestParam(defaultValue = "") String done,
            ServerWebExchange exchange,
            Locale locale) {
        Wording wording = wording(locale);
        String what = done.isEmpty() ? "" : wording.textOr("trajectory.do." + done, "");
        Notice notice = what.isEmpty() ? null : new Notice("good", wording.text("trajectory.done"), what, List.of());
        Typed typed = new Typed("", Map.of(), List.of(), edit);
        return Answering.known(calls, () -> page(find(trajectoryId), exchange, typed, notice, HttpStatus.OK, wording));
    }

    /** Says that a signal led to a trajectory, from the page of the signal. */
    @PostMapping(path = "/trajectories/signals", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> link(ServerWebExchange exchange) {
        Actor by = people.asking(exchange).actor();
        return exchange.getFormData()
                .flatMap(form -> Answering.known(calls, () -> {
                    Trajectory before = find(String.valueOf(form.getFirst("trajectory")));
                    String signal = String.valueOf(form.getFirst("signal"));
                    Given given =
                            trajectories.give(before.id(), new Sent(Map.of("type", "addSignal", "signal", signal)), by);
                    String done = given instanceof Given.Accepted ? "?done=addSignal" : "";
                    return Answering.back("/trajectories/" + before.id() + done);
                }));
    }

    /** Adds a report to a trajectory, or takes it out, from the page of the case; leads back there. */
    @PostMapping(path = "/trajectories/incidents", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> choose(ServerWebExchange exchange) {
        Actor by = people.asking(exchange).actor();
        return exchange.getFormData()
                .flatMap(form -> Answering.known(calls, () -> {
                    Trajectory before = find(String.valueOf(form.getFirst("trajectory")));
                    UUID incident = IncidentIds.parse(String.valueOf(form.getFirst("incident")))
                            .orElseThrow(NotFoundException::new);
                    String type = form.getFirst("removed") == null ? "addIncident" : "removeIncident";
                    Given given = trajectories.give(
                            before.id(), new Sent(Map.of("type", type, "incident", incident.toString())), by);
                    // Losing means that somebody else did the same or ended the trajectory; the case shows which.
                    return given instanceof Given.Missing
                            ? Answering.back("/trajectories")
                            : Answering.back("/cases/" + incident + "#trajectories");
                }));
    }

    /** Leads back when it is done; shows what was typed again when it is not. */
    @PostMapping(path = "/trajectories/{trajectoryId}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> give(@PathVariable String trajectoryId, ServerWebExchange exchange, Locale locale) {
        Wording wording = wording(locale);
        Actor by = people.asking(exchange).actor();
        return exchange.getFormData().flatMap(data -> {
            MultiValueMap<String, String> form = Answering.values(data);
            String type = Optional.ofNullable(form.getFirst("type")).orElse("");
            return Answering.known(calls, () -> {
                        Trajectory before = find(trajectoryId);
                        return switch (trajectories.give(before.id(), SentValues.of(form), by)) {
                            case Given.Accepted _ -> Answering.back("/trajectories/" + before.id() + "?done=" + type);
                            case Given.Flawed(List<Flaw> flaws) ->
                                page(
                                        before,
                                        exchange,
                                        Typed.of(type, form, flaws),
                                        null,
                                        HttpStatus.BAD_REQUEST,
                                        wording);
                            case Given.Lost lost ->
                                page(
                                        lost.now(),
                                        exchange,
                                        Typed.of(type, form, List.of()),
                                        views.lost(lost.refusal(), lost.since(), wording),
                                        HttpStatus.CONFLICT,
                                        wording);
                            case Given.Missing _ -> throw new NotFoundException();
                        };
                    })
                    .onErrorResume(UnavailableException.class, away -> {
                        log.warn("answered 503: {}", away.getMessage());
                        return unsent(trajectoryId, exchange, Typed.of(type, form, List.of()), wording);
                    });
        });
    }

    private Mono<Rendering> unsent(String id, ServerWebExchange exchange, Typed typed, Wording wording) {
        Notice away =
                new Notice("bad", wording.text("trajectory.away.title"), wording.text("trajectory.away"), List.of());
        return Answering.known(
                calls, () -> page(find(id), exchange, typed, away, HttpStatus.SERVICE_UNAVAILABLE, wording));
    }

    private Rendering page(
            Trajectory of,
            ServerWebExchange exchange,
            Typed typed,
            @Nullable Notice notice,
            HttpStatus status,
            Wording wording) {
        Fresh fresh = new Fresh(
                status == HttpStatus.SERVICE_UNAVAILABLE
                        ? typed.value(typed.type(), "commandId")
                                .orElseGet(() -> ids.get().toString())
                        : ids.get().toString(),
                ids.get().toString());
        Rendering.Builder<?> page = Rendering.view("trajectory/trajectory")
                .modelAttribute("view", views.one(of, sight(people.asking(exchange)), fresh, typed, notice, wording))
                .status(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            page.header(HttpHeaders.RETRY_AFTER, Answering.RETRY_AFTER_SECONDS);
        }
        return page.build();
    }

    private static Sight sight(Person person) {
        return new Sight(
                Policy.admits(person, "POST", "/trajectories/id"),
                Policy.admits(person, "POST", "/trajectories"),
                Policy.admits(person, "GET", "/incidents"),
                Policy.admits(person, "GET", "/trends"),
                Policy.admits(person, "GET", "/signals"));
    }

    private Trajectory find(String id) {
        return IncidentIds.parse(id).flatMap(trajectories::find).orElseThrow(NotFoundException::new);
    }

    private Wording wording(Locale locale) {
        return new Wording(locale, messages);
    }
}
