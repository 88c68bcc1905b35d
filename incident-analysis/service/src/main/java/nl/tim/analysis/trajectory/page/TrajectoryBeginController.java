package nl.tim.analysis.trajectory.page;

import java.util.List;
import java.util.Locale;
import nl.tim.analysis.access.People;
import nl.tim.analysis.command.Flaw;
import nl.tim.analysis.command.web.SentValues;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.search.FilterLink;
import nl.tim.analysis.search.FilterParser;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Parameters;
import nl.tim.analysis.search.web.Rejections;
import nl.tim.analysis.signal.SignalLog;
import nl.tim.analysis.signal.SignalSearch;
import nl.tim.analysis.trajectory.Given;
import nl.tim.analysis.trajectory.Measures;
import nl.tim.analysis.trajectory.Trajectories;
import nl.tim.analysis.trajectory.Trajectory;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.NotFoundException;
import nl.tim.analysis.web.UnavailableException;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.topic.EventIds;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Begins trajectories: of what a search found, of a series, or of what a signal found. Never blocks: the index is asked on other threads. */
@Controller
final class TrajectoryBeginController {

    private final Trajectories trajectories;
    private final TrajectoryForms forms;
    private final FilterParser filters;
    private final Measures measures;
    private final SignalLog signals;
    private final SignalSearch signalSearch;
    private final People people;
    private final EventIds ids;
    private final BlockingCalls calls;
    private final MessageSource messages;

    TrajectoryBeginController(
            Trajectories trajectories,
            TrajectoryForms forms,
            FilterParser filters,
            Measures measures,
            SignalLog signals,
            SignalSearch signalSearch,
            People people,
            EventIds ids,
            BlockingCalls calls,
            MessageSource messages) {
        this.trajectories = trajectories;
        this.forms = forms;
        this.filters = filters;
        this.measures = measures;
        this.signals = signals;
        this.signalSearch = signalSearch;
        this.people = people;
        this.ids = ids;
        this.calls = calls;
        this.messages = messages;
    }

    /** The form that begins one: of what a search found, of a series, or of what a signal found. */
    @GetMapping(path = "/trajectories/new", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> begin(@RequestParam MultiValueMap<String, String> query, Locale locale) {
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(query);
        List<String> named = rest.remove("signal");
        Parameters parameters = new Parameters(rest);
        IncidentFilter filter = filters.parse(parameters);
        Rejections.refuse(parameters.rejections());
        String signal = named == null ? null : named.getFirst();
        IncidentFilter asked = signal == null
                ? filter
                : signals.find(signal)
                        .map(found -> signalSearch.since(found.latest()))
                        .orElseThrow(NotFoundException::new);
        boolean cluster = signal != null || !filter.equals(IncidentFilter.ALL);
        String search = cluster ? FilterLink.query(asked) : null;
        return Answering.known(
                calls, () -> asking(Measures.series(asked), search, signal, Typed.NOTHING, HttpStatus.OK, locale));
    }

    /** Leads to what was begun; what cannot be used comes back as it was typed. */
    @PostMapping(path = "/trajectories", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> open(ServerWebExchange exchange, Locale locale) {
        Actor by = people.asking(exchange).actor();
        return exchange.getFormData().flatMap(data -> {
            MultiValueMap<String, String> form = Answering.values(data);
            String search = form.getFirst("search");
            String signal = form.getFirst("signal");
            return Answering.known(calls, () -> switch (trajectories.open(SentValues.of(form), by)) {
                        case Given.Accepted(var _, Trajectory now) -> Answering.back("/trajectories/" + now.id());
                        case Given.Flawed(List<Flaw> flaws) ->
                            asking(
                                    measure(form),
                                    search,
                                    signal,
                                    Typed.of("open", form, flaws),
                                    HttpStatus.BAD_REQUEST,
                                    locale);
                        case Given.Lost _, Given.Missing _ -> throw new NotFoundException();
                    })
                    .onErrorResume(
                            UnavailableException.class,
                            away -> Answering.known(
                                    calls,
                                    () -> asking(
                                            measure(form),
                                            search,
                                            signal,
                                            Typed.of("open", form, List.of()),
                                            HttpStatus.SERVICE_UNAVAILABLE,
                                            locale)));
        });
    }

    /** A series that the form does not ask for itself; what it asks for is typed. */
    private IncidentFilter measure(MultiValueMap<String, String> form) {
        String query = form.getFirst("measure");
        return query == null ? IncidentFilter.ALL : measures.filter(query).orElse(IncidentFilter.ALL);
    }

    private Rendering asking(
            IncidentFilter measure,
            @Nullable String search,
            @Nullable String signal,
            Typed typed,
            HttpStatus status,
            Locale locale) {
        Rendering.Builder<?> page = Rendering.view("trajectory/new")
                .modelAttribute("form", forms.open(measure, search, signal, typed, wording(locale)))
                .modelAttribute(
                        "commandId",
                        typed.value("open", "commandId")
                                .orElseGet(() -> ids.get().toString()))
                .modelAttribute("away", status == HttpStatus.SERVICE_UNAVAILABLE)
                .status(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            page.header(HttpHeaders.RETRY_AFTER, Answering.RETRY_AFTER_SECONDS);
        }
        return page.build();
    }

    private Wording wording(Locale locale) {
        return new Wording(locale, messages);
    }
}
