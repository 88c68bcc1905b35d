package nl.tim.analysis.trend.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.tim.analysis.search.FilterParser;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.IndexUnavailableException;
import nl.tim.analysis.search.Parameters;
import nl.tim.analysis.search.web.Rejections;
import nl.tim.analysis.trend.Level;
import nl.tim.analysis.trend.Matrices;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.UnavailableException;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows who handed over to whom. Never blocks: the index is asked on other threads. */
@RestController
@Tag(name = "trends", description = "Counting what was reported. Counts are reports, not incidence.")
final class MatrixController {

    private final FilterParser filters;
    private final Matrices matrices;
    private final BlockingCalls calls;
    private final MatrixAnswers answers;

    MatrixController(FilterParser filters, Matrices matrices, BlockingCalls calls, MatrixAnswers answers) {
        this.filters = filters;
        this.matrices = matrices;
        this.calls = calls;
        this.answers = answers;
    }

    @GetMapping(path = "/api/v1/trends/matrix", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "countMatrix",
            summary = "Count reports from sector to sector",
            description =
                    "Takes the filter of a search. Rejected and duplicate reports are left out. Reports with a code that is in no list "
                            + "are in a row or column UNLISTED, which is there only when it is needed.",
            extensions = @Extension(properties = @ExtensionProperty(name = "x-tim-filter", value = "true")))
    @Parameter(
            name = "level",
            in = ParameterIn.QUERY,
            description =
                    "group: the eight sector groups. sector: single sectors, of the groups in fromGroup and toGroup when given.",
            schema =
                    @Schema(
                            type = "string",
                            defaultValue = "group",
                            allowableValues = {"group", "sector"}))
    Mono<MatrixAnswer> matrix(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
        Parameters parameters = new Parameters(query);
        IncidentFilter filter = filters.parse(parameters);
        Level level = Level.of(parameters);
        Rejections.refuse(parameters.rejections());
        return calls.call(() -> answers.of(matrices.count(level, filter)))
                .onErrorMap(IndexUnavailableException.class, e -> new UnavailableException(e.kind()));
    }
}
