package nl.tim.analysis.trend.page;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.search.FilterParser;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.IndexUnavailableException;
import nl.tim.analysis.search.Parameters;
import nl.tim.analysis.search.web.Rejections;
import nl.tim.analysis.trend.series.SeriesCharts;
import nl.tim.analysis.trend.series.View;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.UnavailableException;
import nl.tim.analysis.web.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The trends page. Never blocks: the index is asked on other threads. */
@Controller
final class SeriesPageController {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final Logger log = LoggerFactory.getLogger(SeriesPageController.class);

    private final FilterParser filters;
    private final SeriesCharts charts;
    private final BlockingCalls calls;
    private final SeriesViews views;
    private final MessageSource messages;
    private final Directory directory;

    SeriesPageController(
            FilterParser filters,
            SeriesCharts charts,
            BlockingCalls calls,
            SeriesViews views,
            MessageSource messages,
            Directory directory) {
        this.filters = filters;
        this.charts = charts;
        this.calls = calls;
        this.views = views;
        this.messages = messages;
        this.directory = directory;
    }

    /** Draws what the filter holds. A question that cannot be answered comes back as it was asked. */
    @GetMapping(path = "/trends", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> trends(@RequestParam MultiValueMap<String, String> query, Locale locale) {
        Wording wording = new Wording(locale, messages);
        Parameters parameters = new Parameters(query);
        IncidentFilter filter = Together.narrowed(filters.parse(parameters), parameters, directory);
        View view = View.of(parameters);
        List<String> errors = Rejections.explain(parameters.rejections(), wording);
        if (!errors.isEmpty()) {
            return Mono.just(page(HttpStatus.BAD_REQUEST, views.refused(view, query, errors, wording)));
        }
        return calls.call(() -> answer(view, filter, wording))
                .onErrorMap(IndexUnavailableException.class, e -> new UnavailableException(e.kind()))
                .map(answered -> page(HttpStatus.OK, answered))
                .onErrorResume(UnavailableException.class, away -> {
                    log.warn("answered 503: {}", away.getMessage());
                    return Mono.just(page(HttpStatus.SERVICE_UNAVAILABLE, views.unanswered(view, filter, wording)));
                });
    }

    private SeriesView answer(View view, IncidentFilter filter, Wording wording) {
        return views.answered(view, filter, charts.overview(filter, SeriesViews.splitOf(filter), view), wording);
    }

    private static Rendering page(HttpStatus status, SeriesView view) {
        Rendering.Builder<?> page =
                Rendering.view("trend/series").modelAttribute("view", view).status(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            page.header(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()));
        }
        return page.build();
    }
}
