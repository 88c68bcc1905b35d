package nl.tim.analysis.trend.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.FilterLink;
import nl.tim.analysis.search.FilterParser;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.IndexUnavailableException;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.search.Parameters;
import nl.tim.analysis.search.web.Rejections;
import nl.tim.analysis.trend.pattern.Combinations;
import nl.tim.analysis.trend.pattern.Combinations.Combination;
import nl.tim.analysis.trend.pattern.Excess;
import nl.tim.analysis.trend.pattern.Patterns;
import nl.tim.analysis.trend.pattern.Words;
import nl.tim.analysis.trend.pattern.Words.Rising;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.Language;
import nl.tim.analysis.web.UnavailableException;
import nl.tim.schemas.codes.Label;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows what there is more of than its parts explain. Never blocks: the index is asked on other threads. */
@RestController
@Tag(name = "trends")
final class PatternsController {

    private final FilterParser filters;
    private final Patterns patterns;
    private final Labels labels;
    private final BlockingCalls calls;

    PatternsController(FilterParser filters, Patterns patterns, Labels labels, BlockingCalls calls) {
        this.filters = filters;
        this.patterns = patterns;
        this.labels = labels;
        this.calls = calls;
    }

    @GetMapping(path = "/api/v1/trends/patterns", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "findPatterns",
            summary = "Find what stands out: combinations, and words that came up",
            description =
                    "Takes the filter of a search; rejected and duplicate reports are left out. Words are of the quarter that receivedFrom "
                            + "and receivedTo are, else of the last one that is over.",
            extensions = @Extension(properties = @ExtensionProperty(name = "x-tim-filter", value = "true")))
    Mono<PatternsAnswer> patterns(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
        Parameters parameters = new Parameters(query);
        IncidentFilter filter = filters.parse(parameters);
        Rejections.refuse(parameters.rejections());
        return calls.call(() -> answer(filter, patterns.combinations(filter), patterns.words(filter)))
                .onErrorMap(IndexUnavailableException.class, e -> new UnavailableException(e.kind()));
    }

    private PatternsAnswer answer(IncidentFilter filter, Combinations combinations, Words words) {
        return new PatternsAnswer(
                new PatternsAnswer.Combinations(
                        combinations.reports(),
                        combinations.looked(),
                        combinations.byChance(),
                        combinations.unusual().stream()
                                .map(one -> combination(one, filter))
                                .toList()),
                new PatternsAnswer.Words(
                        words.quarter().name(),
                        words.reports(),
                        words.before(),
                        words.rising().stream()
                                .map(one -> word(one, words, filter))
                                .toList()),
                new Label(Language.NL.text("caveat"), Language.EN.text("caveat")));
    }

    private PatternsAnswer.Combination combination(Combination one, IncidentFilter filter) {
        Excess excess = one.excess();
        return new PatternsAnswer.Combination(
                one.row(),
                labels.of(CodedField.BOUNDARY, one.row()),
                one.column(),
                labels.of(CodedField.TYPE, one.column()),
                excess.reports(),
                excess.expected(),
                excess.ratio(),
                excess.lower(),
                excess.upper(),
                href(filter.narrowedTo(CodedField.BOUNDARY, one.row()).narrowedTo(CodedField.TYPE, one.column())));
    }

    private static PatternsAnswer.Word word(Rising one, Words words, IncidentFilter filter) {
        return new PatternsAnswer.Word(
                one.word(),
                one.reports(),
                one.expected(),
                one.ratio(),
                one.pValue(),
                href(Patterns.asking(filter.receivedIn(words.quarter().range()), one.word())));
    }

    private static String href(IncidentFilter filter) {
        return "/api/v1/incidents?" + FilterLink.query(filter.onlyCounted());
    }
}
