package nl.tim.analysis.casepage;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.casepage.CaseView.Notice;
import nl.tim.analysis.command.Cases;
import nl.tim.analysis.command.CommandType;
import nl.tim.analysis.command.Verdict;
import nl.tim.analysis.command.web.CommandCalls;
import nl.tim.analysis.command.web.SentValues;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Link;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.IndexUnavailableException;
import nl.tim.analysis.search.Linked;
import nl.tim.analysis.sight.CaseSight;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.NotFoundException;
import nl.tim.analysis.web.UnavailableException;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page of a case, and what is done on it. Never blocks: the index and the log are asked on other threads. */
@Controller
final class CasePageController {

    private static final String RETRY_AFTER_SECONDS = "5";
    private static final int MOST_LINKS = 30;
    private static final Logger log = LoggerFactory.getLogger(CasePageController.class);

    private final Cases cases;
    private final Incidents incidents;
    private final CaseSight sight;
    private final ExemplarDrafts drafts;
    private final BlockingCalls calls;
    private final CommandCalls commands;
    private final CaseViews views;
    private final CaseTrajectories trajectories;
    private final CaseNotices notices;
    private final People people;
    private final MessageSource messages;

    CasePageController(
            Cases cases,
            Incidents incidents,
            CaseSight sight,
            ExemplarDrafts drafts,
            BlockingCalls calls,
            CommandCalls commands,
            CaseViews views,
            CaseTrajectories trajectories,
            CaseNotices notices,
            People people,
            MessageSource messages) {
        this.cases = cases;
        this.incidents = incidents;
        this.sight = sight;
        this.drafts = drafts;
        this.calls = calls;
        this.commands = commands;
        this.views = views;
        this.trajectories = trajectories;
        this.notices = notices;
        this.people = people;
        this.messages = messages;
    }

    @GetMapping(path = "/cases/{incidentId}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> show(
            @PathVariable String incidentId,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String pending,
            ServerWebExchange exchange,
            Locale locale) {
        Wording wording = new Wording(locale, messages);
        Notice notice = CommandType.named(done)
                .map(type -> pending.isEmpty()
                        ? new Notice("good", wording.text("case.done"), wording.text("do." + done), List.of())
                        : new Notice(
                                "warn", wording.text("case.pending.title"), wording.text("case.pending"), List.of()))
                .orElse(null);
        CommandType last = pending.isEmpty() ? CommandType.named(done).orElse(null) : null;
        return page(id(incidentId), people.asking(exchange), Typed.NOTHING, notice, last, HttpStatus.OK, wording);
    }

    /** Leads back to the case when it is done; shows what was typed again when it is not. */
    @PostMapping(path = "/cases/{incidentId}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> give(@PathVariable String incidentId, ServerWebExchange exchange, Locale locale) {
        Wording wording = new Wording(locale, messages);
        UUID id = id(incidentId);
        Person person = people.asking(exchange);
        return exchange.getFormData().flatMap(data -> {
            MultiValueMap<String, String> form = new LinkedMultiValueMap<>(data);
            form.remove("lang");
            form.remove("theme");
            form.remove("_csrf");
            return commands.give(id, SentValues.of(form), person.actor())
                    .flatMap(verdict -> answer(verdict, id, form, person, wording))
                    .onErrorResume(UnavailableException.class, away -> {
                        log.warn("answered 503: {}", away.getMessage());
                        return Mono.just(unsent(id, form));
                    });
        });
    }

    private Mono<Rendering> answer(
            Verdict verdict, UUID id, MultiValueMap<String, String> form, Person person, Wording wording) {
        String type = String.valueOf(form.getFirst("type"));
        return switch (verdict) {
            case Verdict.Accepted _ -> Mono.just(back("/cases/" + id + "?done=" + type));
            case Verdict.Pending pending ->
                Mono.just(back("/cases/" + id + "?done=" + type + "&pending=" + pending.eventId()));
            case Verdict.Missing _ -> Mono.error(new NotFoundException());
            case Verdict.Flawed flawed ->
                page(
                        id,
                        person,
                        Typed.of(form, flawed.flaws()),
                        views.notice(verdict, wording),
                        null,
                        HttpStatus.BAD_REQUEST,
                        wording);
            case Verdict.Lost _, Verdict.Reused _ ->
                page(
                        id,
                        person,
                        Typed.of(form, List.of()),
                        views.notice(verdict, wording),
                        null,
                        HttpStatus.CONFLICT,
                        wording);
        };
    }

    /** Everything that was typed, to be sent again under the same id. */
    private static Rendering unsent(UUID id, MultiValueMap<String, String> form) {
        return Rendering.view("cases/unsent")
                .modelAttribute("incidentId", id.toString())
                .modelAttribute("values", form)
                .status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    private Mono<Rendering> page(
            UUID id,
            Person person,
            Typed typed,
            @Nullable Notice notice,
            @Nullable CommandType done,
            HttpStatus status,
            Wording wording) {
        return calls.call(() -> read(id, person))
                .onErrorMap(IndexUnavailableException.class, e -> new UnavailableException(e.kind()))
                .onErrorMap(
                        nl.tim.analysis.projection.UnavailableException.class,
                        e -> new UnavailableException("index: " + e.getMessage()))
                .map(read -> read.orElseThrow(NotFoundException::new))
                .map(read -> Rendering.view("cases/case")
                        .modelAttribute("view", views.of(read, person, typed, notice, done, wording))
                        .modelAttribute("typed", typed)
                        .status(status)
                        .build());
    }

    private Optional<CaseRead> read(UUID id, Person person) {
        return cases.find(id)
                .flatMap(incident -> incidents
                        .find(id)
                        .map(document -> new CaseRead(
                                sight.of(incident, person),
                                document,
                                linked(incident),
                                trajectories.of(id, person),
                                notices.of(incident, person),
                                drafts.of(incident, person))));
    }

    /**
     * The other reports that the reader reaches: of others not even the number is shown. What this case holds is as current as the case; that others name it is as current as a
     * search.
     */
    private List<Linked> linked(Incident incident) {
        Stream<Linked> held = incident.dossier().findings().links().stream()
                .limit(MOST_LINKS)
                .flatMap(link -> cases.find(link.other()).map(other -> held(incident, link, other)).stream());
        Stream<Linked> named =
                incidents.links(List.of(incident.incidentId())).stream().filter(Linked::inverse);
        return Stream.concat(held, named).toList();
    }

    private static Linked held(Incident incident, Link link, Incident other) {
        Map<String, Object> found = new HashMap<>();
        found.put("incidentId", other.incidentId());
        if (other.report() != null) {
            found.put("reference", other.report().reference());
        }
        return new Linked(incident.incidentId(), found, link.kind(), false);
    }

    private static Rendering back(String address) {
        return Rendering.redirectTo(address).status(HttpStatus.SEE_OTHER).build();
    }

    private static UUID id(String text) {
        return IncidentIds.parse(text).orElseThrow(NotFoundException::new);
    }
}
