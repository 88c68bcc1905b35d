package nl.tim.intake.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.tim.intake.web.ProblemBody;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

/** De-identification over HTTP, with what the API description says about it. */
@Tag(name = "texts")
interface DeidentifyApi {

    /** Looks at one text. */
    @Operation(
            operationId = "deidentify",
            summary = "Find and replace what identifies people in a Dutch text",
            description = """
                    Nothing is kept or logged. Profile analyst leaves institutions, towns and dates other than of birth, as the region's own \
                    analysts see texts; release covers everything. It is good and not perfect: docs/deidentification.md has the figures.""",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = DeidentifyRequest.class))))
    @ApiResponse(responseCode = "200", description = "What was found.")
    @ApiResponse(
            responseCode = "400",
            description = "Not JSON, or fields must be changed: errors names every one.",
            content = @Content(mediaType = ReportApi.PROBLEM, schema = @Schema(implementation = ProblemBody.class)))
    @ApiResponse(
            responseCode = "413",
            description = "The body is larger than 64 KiB.",
            content = @Content(mediaType = ReportApi.PROBLEM, schema = @Schema(implementation = ProblemBody.class)))
    @ApiResponse(
            responseCode = "415",
            description = "The body is not application/json.",
            content = @Content(mediaType = ReportApi.PROBLEM, schema = @Schema(implementation = ProblemBody.class)))
    @PostMapping(
            path = "/api/v1/deidentify",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<DeidentifyAnswer> deidentify(@Parameter(hidden = true) ServerHttpRequest request);
}
