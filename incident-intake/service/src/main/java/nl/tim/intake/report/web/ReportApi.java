package nl.tim.intake.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.tim.intake.report.Submission;
import nl.tim.intake.web.ProblemBody;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Reports over HTTP, with what the API description says about them. */
@Tag(name = "reports")
interface ReportApi {

    String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    /** Takes one report. */
    @Operation(
            operationId = "report",
            summary = "Report an incident",
            description = """
                    The answer is 201 only after every in-sync replica of the log has the report. Sending the same report again with the \
                    same id, at once or within 8 days, gives the same 201 and stores nothing twice: after a 503 or a lost connection, send \
                    it again. Nobody has to say who they are. With a bearer token the report is found again by whoever sent it, unless \
                    reporter.anonymous is true; only a pseudonym is stored. All that is wrong is named at once. The id is the body's incidentId or the Idempotency-Key header; when both \
                    are given they are equal.""",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = Submission.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Stored.",
            headers = @Header(name = "Location", description = "Names the report.", schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "400",
            description = "Not JSON, or fields must be changed: errors names every one. Nothing was kept.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemBody.class)))
    @ApiResponse(
            responseCode = "413",
            description = "The body is larger than 64 KiB.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemBody.class)))
    @ApiResponse(
            responseCode = "415",
            description = "The body is not application/json.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemBody.class)))
    @ApiResponse(
            responseCode = "422",
            description = "Another report has this id. This one was not kept.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemBody.class)))
    @ApiResponse(
            responseCode = "503",
            description = "The log is away, or nobody knows whether the report was stored. Send the same report again.",
            headers = @Header(name = "Retry-After", description = "Seconds.", schema = @Schema(type = "integer")),
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemBody.class)))
    @PostMapping(
            path = "/api/v1/reports",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<ReportReceived>> report(
            @Parameter(
                            description = "Equal to incidentId, or instead of it. A UUID.",
                            schema = @Schema(format = "uuid"))
                    @RequestHeader(name = IncidentIds.HEADER, required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(
                            description =
                                    "Accept that numbers and addresses that identify people are replaced in texts, for "
                                            + "example by [TELEFOON-1]. Otherwise they are errors with spans.")
                    @RequestParam(name = "redact", defaultValue = "false")
                    boolean redact,
            @Parameter(hidden = true) ServerWebExchange exchange);
}
