package nl.tim.analysis.worklist;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.incident.Status;
import nl.tim.analysis.projection.IncidentIndex;
import nl.tim.analysis.projection.Projected;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.IndexUnavailableException;
import nl.tim.analysis.search.Order;
import nl.tim.analysis.search.Page;
import nl.tim.analysis.search.Parameters;
import nl.tim.analysis.search.SearchParser;
import nl.tim.analysis.search.web.Rejections;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.UnavailableException;
import nl.tim.analysis.web.Wording;
import nl.tim.analysis.worklist.Work.Sorting;
import nl.tim.analysis.worklist.Work.View;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The worklist. Terms follow from the calendar of the moment, so a bounded number of cases is read and judged each time. Never blocks. */
@Controller
final class WorklistController {

    /** Far more than a region has open at once; said on the page when it is reached. */
    static final int MOST = 500;

    private static final List<String> OPEN = Arrays.stream(Status.values())
            .filter(status -> !status.ended())
            .map(Status::name)
            .toList();

    private final SearchParser parser;
    private final Incidents incidents;
    private final IncidentIndex index;
    private final BlockingCalls calls;
    private final WorklistViews views;
    private final People people;
    private final InstantSource clock;
    private final MessageSource messages;

    WorklistController(
            SearchParser parser,
            Incidents incidents,
            IncidentIndex worklistIndex,
            BlockingCalls calls,
            WorklistViews views,
            People people,
            InstantSource clock,
            MessageSource messages) {
        this.parser = parser;
        this.incidents = incidents;
        this.index = worklistIndex;
        this.calls = calls;
        this.views = views;
        this.people = people;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * What was asked for.
     *
     * @param status TIM-STATUS; empty for every status of open cases
     * @param organisation directory code; empty for all
     * @param assigned how many cases were given to somebody just now
     * @param lost how many could not be
     */
    record Asked(View view, Sorting sorting, String status, String organisation, long assigned, long lost) {}

    /** The cases, and how many there are in the index. */
    record Found(List<Work> work, long total) {}

    @GetMapping(path = "/worklist", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> show(
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "0") long assigned,
            @RequestParam(defaultValue = "0") long lost,
            ServerWebExchange exchange,
            Locale locale) {
        Asked asked = new Asked(
                named(View.values(), view, View.OPEN),
                named(Sorting.values(), sort, Sorting.DUE),
                status,
                organisation,
                assigned,
                lost);
        IncidentSearch search = search(asked);
        Person person = people.asking(exchange);
        Instant now = clock.instant();
        return calls.call(() -> found(search, asked, person, now))
                .onErrorMap(IndexUnavailableException.class, e -> new UnavailableException(e.kind()))
                .onErrorMap(
                        nl.tim.analysis.projection.UnavailableException.class,
                        e -> new UnavailableException("index: " + e.getMessage()))
                .map(found -> Rendering.view("cases/worklist")
                        .modelAttribute("view", views.of(asked, found, person, now, new Wording(locale, messages)))
                        .build());
    }

    private IncidentSearch search(Asked asked) {
        MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
        query.addAll("status", asked.status().isEmpty() ? OPEN : List.of(asked.status()));
        if (!asked.organisation().isEmpty()) {
            query.add("organisation", asked.organisation());
        }
        Parameters parameters = new Parameters(query);
        IncidentSearch search = parser.parse(parameters);
        Rejections.refuse(parameters.rejections());
        return new IncidentSearch(search.filter(), Set.of(), Order.RECEIVED_FIRST_FIRST, MOST, null, false);
    }

    private Found found(IncidentSearch search, Asked asked, Person person, Instant now) {
        Page page = incidents.search(search);
        List<UUID> ids = page.hits().stream()
                .map(hit -> UUID.fromString(String.valueOf(hit.document().get("incidentId"))))
                .toList();
        Map<UUID, Projected> read = ids.isEmpty() ? Map.of() : index.load(ids);
        List<Work> work = read.values().stream()
                .filter(Projected.Whole.class::isInstance)
                .map(whole -> Work.of(((Projected.Whole) whole).incident(), now))
                .filter(asked.view().of(person))
                .sorted(asked.sorting().order())
                .toList();
        return new Found(work, page.total());
    }

    /** What somebody typed that does not exist is left out: the page says what it shows. */
    private static <E extends Enum<E>> E named(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
