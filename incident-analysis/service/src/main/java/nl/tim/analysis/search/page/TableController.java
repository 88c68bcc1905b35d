package nl.tim.analysis.search.page;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Page;
import nl.tim.analysis.search.Parameters;
import nl.tim.analysis.search.Position;
import nl.tim.analysis.search.SearchParser;
import nl.tim.analysis.search.web.Rejections;
import nl.tim.analysis.table.Csv;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The whole result of a question as a file for a spreadsheet, in the order of the list. It is sent while it is read, some pages ahead at
 * most, so its size does not matter. When the index goes away on the way, a last line says so and the connection breaks off, so that half
 * a file never looks whole: neither to the browser, which calls the download failed, nor to who opens what a program kept of it.
 */
@Controller
final class TableController {

    private static final Logger log = LoggerFactory.getLogger(TableController.class);

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** Not asked by people at a page, so larger than a page of theirs. */
    private static final int PAGE = 500;

    private final SearchParser parser;
    private final Readings readings;
    private final ResultTable table;
    private final MessageSource messages;
    private final InstantSource clock;

    TableController(
            SearchParser parser, Readings readings, ResultTable table, MessageSource messages, InstantSource clock) {
        this.parser = parser;
        this.readings = readings;
        this.table = table;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/incidents.csv")
    Mono<ResponseEntity<Flux<String>>> table(@RequestParam MultiValueMap<String, String> query, Locale locale) {
        Wording wording = new Wording(locale, messages);
        Parameters parameters = new Parameters(query);
        IncidentSearch search = parser.parse(parameters);
        Rejections.refuse(parameters.rejections());
        return readings.search(page(search, null))
                .map(first -> ResponseEntity.ok()
                        .contentType(CSV)
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment())
                        .body(lines(search, first, wording)));
    }

    private Flux<String> lines(IncidentSearch search, Page first, Wording wording) {
        Flux<Page> pages = Mono.just(first)
                .expand(page -> page.next() == null ? Mono.empty() : readings.search(page(search, page.next())));
        return Flux.concat(
                Mono.just(Csv.BEGIN + Csv.lines(table.head(search, first.total(), clock.instant(), wording))),
                pages.concatMap(page -> rows(page, wording)).onErrorResume(failure -> brokenOff(failure, wording)));
    }

    private Flux<String> brokenOff(Throwable failure, Wording wording) {
        log.warn("A table broke off: {}", failure.getClass().getName());
        return Flux.concat(Mono.just(Csv.lines(List.of(table.brokenOff(wording)))), Mono.error(failure));
    }

    private Mono<String> rows(Page page, Wording wording) {
        List<UUID> ids = page.hits().stream()
                .flatMap(hit -> IncidentIds.parse(String.valueOf(hit.document().get("incidentId"))).stream())
                .toList();
        return readings.links(ids)
                .map(links -> Csv.lines(page.hits().stream()
                        .map(hit -> table.row(new Fields(hit.document()), links, wording))
                        .toList()));
    }

    private static IncidentSearch page(IncidentSearch search, @Nullable Position after) {
        return new IncidentSearch(search.filter(), Set.of(), search.order(), PAGE, after, false);
    }

    private static String attachment() {
        return ContentDisposition.attachment()
                .filename("tim-meldingen.csv")
                .build()
                .toString();
    }
}
