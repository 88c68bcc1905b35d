package nl.tim.analysis.audit.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.audit.LineIndex.Found;
import nl.tim.analysis.audit.LineQuery;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.table.Csv;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.InvalidRequestException;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows who saw or did what, and gives it as a file. Never blocks: the index is asked on other threads, where this reading is logged too. */
@Controller
final class AccessLogController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final LineViews views;
    private final BlockingCalls calls;
    private final MessageSource messages;

    AccessLogController(LineViews views, BlockingCalls calls, MessageSource messages) {
        this.views = views;
        this.calls = calls;
        this.messages = messages;
    }

    @GetMapping(path = "/access-log", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> show(@RequestParam MultiValueMap<String, String> query, Locale locale) {
        Wording wording = new Wording(locale, messages);
        LineForm form = LineForm.of(query);
        if (!form.wrong().isEmpty()) {
            return calls.call(() -> page(HttpStatus.BAD_REQUEST, views.unanswered(form, false, wording)));
        }
        return calls.call(asking(form, () -> page(HttpStatus.OK, views.answered(form, wording))))
                .onErrorResume(
                        UnavailableException.class,
                        _ -> calls.call(
                                () -> page(HttpStatus.SERVICE_UNAVAILABLE, views.unanswered(form, true, wording))));
    }

    /** The whole result, sent while it is read. */
    @GetMapping("/access-log.csv")
    Mono<ResponseEntity<Flux<String>>> table(@RequestParam MultiValueMap<String, String> query, Locale locale) {
        Wording wording = new Wording(locale, messages);
        LineForm form = LineForm.of(query);
        if (!form.wrong().isEmpty()) {
            throw new InvalidRequestException(form.wrong().stream()
                    .map(field -> new InvalidRequestException.InvalidField(field, "bad_filter", List.of()))
                    .toList());
        }
        LineQuery first = form.query(LineQuery.MOST).page(LineQuery.MOST, null);
        return part(form, first, wording, true).map(begin -> {
            Flux<Part> parts = Mono.just(begin)
                    .expand(part -> part.next() == null
                            ? Mono.empty()
                            : part(form, first.page(LineQuery.MOST, part.next()), wording, false));
            return ResponseEntity.ok()
                    .contentType(CSV)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename("tim-toegang.csv")
                                    .build()
                                    .toString())
                    .body(parts.map(Part::text));
        });
    }

    /** @param next cursor of what comes after; null at the end */
    private record Part(String text, @Nullable String next) {}

    private Mono<Part> part(LineForm form, LineQuery query, Wording wording, boolean begin) {
        return calls.call(asking(form, () -> {
            Found found = views.page(query);
            Stream<List<Object>> rows = found.lines().stream().map(line -> views.cells(line, wording));
            List<List<Object>> all =
                    begin ? Stream.concat(Stream.of(views.head(wording)), rows).toList() : rows.toList();
            return new Part((begin ? Csv.BEGIN : "") + Csv.lines(all), found.next());
        }));
    }

    private static <T> Callable<T> asking(LineForm form, Callable<T> work) {
        return () -> {
            OnBehalf.visit().ifPresent(visit -> visit.said(form.question()));
            return work.call();
        };
    }

    private static Rendering page(HttpStatus status, LinesView view) {
        return Rendering.view("audit/lines")
                .modelAttribute("view", view)
                .status(status)
                .build();
    }
}
