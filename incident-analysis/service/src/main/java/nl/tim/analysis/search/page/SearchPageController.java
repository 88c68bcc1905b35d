package nl.tim.analysis.search.page;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.access.ReportPart;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Parameters;
import nl.tim.analysis.search.SearchParser;
import nl.tim.analysis.search.page.SearchView.Opened;
import nl.tim.analysis.search.web.Rejections;
import nl.tim.analysis.web.NotFoundException;
import nl.tim.analysis.web.UnavailableException;
import nl.tim.analysis.web.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The search page and the page of one incident. Never blocks: the index is asked on other threads. */
@Controller
final class SearchPageController {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final Logger log = LoggerFactory.getLogger(SearchPageController.class);

    private final SearchParser parser;
    private final Readings readings;
    private final SearchViews views;
    private final IncidentViews incidents;
    private final People people;
    private final MessageSource messages;

    SearchPageController(
            SearchParser parser,
            Readings readings,
            SearchViews views,
            IncidentViews incidents,
            People people,
            MessageSource messages) {
        this.parser = parser;
        this.readings = readings;
        this.views = views;
        this.incidents = incidents;
        this.people = people;
        this.messages = messages;
    }

    /** The list, with the incident that is open beside it. A question that cannot be answered comes back as it was typed. */
    @GetMapping(path = "/incidents", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> search(
            @RequestParam MultiValueMap<String, String> query,
            @RequestHeader(name = "HX-Target", defaultValue = "") String part,
            ServerWebExchange exchange,
            Model model,
            Locale locale) {
        Wording wording = new Wording(locale, messages);
        Parameters parameters = new Parameters(query);
        Asked asked = Asked.of(parameters, parser, !part.equals("more"));
        model.addAttribute("ownWords", ownWords(asked.search(), people.asking(exchange)));
        List<String> errors = Rejections.explain(parameters.rejections(), wording);
        if (!errors.isEmpty()) {
            return Mono.just(page(HttpStatus.BAD_REQUEST, views.refused(query, errors)));
        }
        return Mono.zip(readings.search(asked.search()), open(asked, wording))
                .map(both -> page(
                        HttpStatus.OK,
                        views.answered(asked, both.getT1(), both.getT2().orElse(null), wording)))
                .onErrorResume(UnavailableException.class, away -> {
                    log.warn("answered 503: {}", away.getMessage());
                    return Mono.just(page(HttpStatus.SERVICE_UNAVAILABLE, views.unanswered(asked, wording)));
                });
    }

    /** One incident by itself, or for the page beside its list; the rest of the address is the list that it was found in. */
    @GetMapping(path = "/incidents/{incidentId}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> incident(
            @PathVariable String incidentId,
            @RequestParam MultiValueMap<String, String> query,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean beside,
            Locale locale) {
        Wording wording = new Wording(locale, messages);
        Parameters parameters = new Parameters(query);
        IncidentSearch search = parser.parse(parameters);
        UUID id = IncidentIds.parse(incidentId).orElseThrow(NotFoundException::new);
        Rejections.refuse(parameters.rejections());
        return readings.read(id, search.filter().text())
                .map(read -> read.map(found -> incidents.of(
                                found.document(),
                                found.found(),
                                found.links(),
                                search.filter(),
                                search.order(),
                                wording))
                        .orElseThrow(NotFoundException::new))
                .map(view -> Rendering.view("search/incident")
                        .modelAttribute("incident", view)
                        .modelAttribute("beside", beside)
                        .build());
    }

    private Mono<Optional<Opened>> open(Asked asked, Wording wording) {
        if (!asked.opens()) {
            return Mono.just(Optional.empty());
        }
        IncidentSearch search = asked.search();
        String back = Addresses.list(search.filter(), search.order(), asked.after());
        Mono<Optional<Readings.Read>> read = asked.open() == null
                ? Mono.just(Optional.empty())
                : readings.read(asked.open(), search.filter().text());
        return read.map(found -> Optional.of(new Opened(
                found.map(one -> incidents.of(
                                one.document(), one.found(), one.links(), search.filter(), search.order(), wording))
                        .orElse(null),
                back)));
    }

    /** Whether words were looked for, and not in every report that the reader reaches. */
    private static boolean ownWords(IncidentSearch search, Person person) {
        return search.filter().text() != null && !Policy.sees(person, ReportPart.NARRATIVE, false);
    }

    private static Rendering page(HttpStatus status, SearchView view) {
        Rendering.Builder<?> page =
                Rendering.view("search/page").modelAttribute("view", view).status(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            page.header(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()));
        }
        return page.build();
    }
}
