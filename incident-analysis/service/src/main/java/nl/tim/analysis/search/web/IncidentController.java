package nl.tim.analysis.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.IndexUnavailableException;
import nl.tim.analysis.search.Parameters;
import nl.tim.analysis.search.SearchParser;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.InvalidRequestException;
import nl.tim.analysis.web.InvalidRequestException.InvalidField;
import nl.tim.analysis.web.NotFoundException;
import nl.tim.analysis.web.UnavailableException;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Finds incidents and shows one. Never blocks: the index is asked on other threads. */
@RestController
@RequestMapping(path = "/api/v1/incidents", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "incidents", description = "Searching and reading what was reported.")
final class IncidentController {

    private final SearchParser parser;
    private final Incidents incidents;
    private final BlockingCalls calls;
    private final Answers answers;

    IncidentController(SearchParser parser, Incidents incidents, BlockingCalls calls, Answers answers) {
        this.parser = parser;
        this.incidents = incidents;
        this.calls = calls;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            operationId = "searchIncidents",
            summary = "Search incidents",
            description =
                    "Everything that is given must hold. A parameter or code that does not exist is an error, so that nothing is "
                            + "silently left out.",
            extensions = @Extension(properties = @ExtensionProperty(name = "x-tim-filter", value = "true")))
    @Parameter(
            name = "counted",
            in = ParameterIn.QUERY,
            description = "true: only what statistics count, so without rejected and duplicate reports.",
            schema = @Schema(type = "boolean", defaultValue = "false"))
    @Parameter(
            name = "facets",
            in = ParameterIn.QUERY,
            description =
                    "Fields to count the codes of, separated by commas or repeated; 'none' for no counts. Any field that can be "
                            + "filtered. Default: type, harm, severity, fromGroup, toGroup, boundary, transition, status, flag.",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description =
                    "A minus means last or highest first. Incidents without the field come last. 'relevance' needs q.",
            schema =
                    @Schema(
                            type = "string",
                            defaultValue = "-receivedAt",
                            allowableValues = {
                                "relevance",
                                "-receivedAt",
                                "receivedAt",
                                "-occurredOn",
                                "occurredOn",
                                "-updatedAt",
                                "updatedAt",
                                "-sac",
                                "sac"
                            }))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            description = "Most incidents on the page.",
            schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "25"))
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = "The 'next' of the page before, with the same question.",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "highlights",
            in = ParameterIn.QUERY,
            description = "true: show where the words were found.",
            schema = @Schema(type = "boolean", defaultValue = "false"))
    Mono<SearchAnswer> search(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
        Parameters parameters = new Parameters(query);
        IncidentSearch search = parser.parse(parameters);
        Rejections.refuse(parameters.rejections());
        return calls.call(() -> answers.page(search, incidents.search(search)))
                .onErrorMap(IndexUnavailableException.class, e -> new UnavailableException(e.kind()));
    }

    @GetMapping("/{incidentId}")
    @Operation(
            operationId = "readIncident",
            summary = "Read one incident",
            description = "Everything that is indexed about it, as current as the last record that was projected.")
    Mono<IncidentDetails> read(
            @Parameter(description = "The incident's id, a UUID.") @PathVariable String incidentId,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
        Rejections.refuse(new Parameters(query).rejections());
        UUID id = IncidentIds.parse(incidentId)
                .orElseThrow(() ->
                        new InvalidRequestException(List.of(new InvalidField("incidentId", "bad_id", List.of()))));
        return calls.call(() ->
                        incidents.find(id).map(document -> answers.details(document, incidents.links(List.of(id)))))
                .onErrorMap(IndexUnavailableException.class, e -> new UnavailableException(e.kind()))
                .map(found -> found.orElseThrow(NotFoundException::new));
    }
}
