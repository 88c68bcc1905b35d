package nl.tim.analysis.trend.series.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.tim.analysis.search.FilterParser;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.IndexUnavailableException;
import nl.tim.analysis.search.Parameters;
import nl.tim.analysis.trend.series.Annotations;
import nl.tim.analysis.trend.series.Annotations.Annotation;
import nl.tim.analysis.trend.series.Drawing;
import nl.tim.analysis.trend.series.Drawn;
import nl.tim.analysis.trend.series.SeriesCharts;
import nl.tim.analysis.trend.series.View;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.InvalidRequestException;
import nl.tim.analysis.web.InvalidRequestException.InvalidField;
import nl.tim.analysis.web.Language;
import nl.tim.analysis.web.UnavailableException;
import nl.tim.schemas.codes.Label;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows reports over time. Never blocks: the index is asked on other threads. */
@RestController
@Tag(name = "trends")
final class SeriesController {

    private final FilterParser filters;
    private final SeriesCharts charts;
    private final ObjectProvider<Annotations> annotations;
    private final BlockingCalls calls;

    SeriesController(
            FilterParser filters, SeriesCharts charts, ObjectProvider<Annotations> annotations, BlockingCalls calls) {
        this.annotations = annotations;
        this.filters = filters;
        this.charts = charts;
        this.calls = calls;
    }

    @GetMapping(path = "/api/v1/trends/series", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "drawSeries",
            summary = "Show reports over time as a control chart",
            description =
                    "Takes the filter of a search; rejected and duplicate reports are left out. Periods are made of ISO weeks of receipt, "
                            + "Europe/Amsterdam. The kind of chart and the length of a period are what the series can bear, and the reason is "
                            + "given. A chart is a picture, not a test of many series at once.",
            extensions = @Extension(properties = @ExtensionProperty(name = "x-tim-filter", value = "true")))
    @Parameter(
            name = "view",
            in = ParameterIn.QUERY,
            description =
                    "count: reports. share: their share of all reports of the region in the period. occurred: reports by the month "
                            + "or quarter in which it happened, of which the last eight weeks are never complete. rate: reports per 1,000 "
                            + "referrals, discharges or contacts, for one fromGroup and one toGroup; no points where none were loaded.",
            schema =
                    @Schema(
                            type = "string",
                            defaultValue = "count",
                            allowableValues = {"count", "share", "occurred", "rate"}))
    Mono<SeriesAnswer> series(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
        Parameters parameters = new Parameters(query);
        IncidentFilter filter = filters.parse(parameters);
        View view = View.of(parameters);
        var rejections = parameters.rejections();
        if (!rejections.isEmpty()) {
            throw new InvalidRequestException(rejections.stream()
                    .map(wrong ->
                            new InvalidField(wrong.parameter(), wrong.reason().name(), wrong.arguments()))
                    .toList());
        }
        return calls.call(() -> answer(filter, view))
                .onErrorMap(IndexUnavailableException.class, e -> new UnavailableException(e.kind()));
    }

    private SeriesAnswer answer(IncidentFilter filter, View view) {
        Label caveat = new Label(Language.NL.text("caveat"), Language.EN.text("caveat"));
        return switch (charts.draw(filter, view)) {
            case Drawing.Chart(Drawn drawn) ->
                SeriesAnswer.of(drawn, view, filter, caveat).annotated(drawn, done(filter));
            case Drawing.Rate(Drawn drawn, var per, IncidentFilter counted) ->
                SeriesAnswer.of(drawn, view, counted, caveat).per(per.name()).annotated(drawn, done(filter));
            case Drawing.NoExposure() -> SeriesAnswer.empty(view, caveat);
            case Drawing.TooSoon soon -> SeriesAnswer.tooSoon(soon, view, caveat);
            case Drawing.Nothing() -> SeriesAnswer.empty(view, caveat);
        };
    }

    private List<Annotation> done(IncidentFilter filter) {
        return annotations.stream().flatMap(known -> known.of(filter).stream()).toList();
    }
}
