package nl.tim.intake.follow.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.tim.intake.report.ReportLog.LogUnavailableException;
import nl.tim.intake.report.ReportProperties;
import nl.tim.intake.reporter.Reporters;
import nl.tim.intake.web.ProblemBody;
import nl.tim.intake.web.ProblemException;
import nl.tim.login.Identity;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The receipts of who sends a bearer token. Never blocks. */
@RestController
@Tag(name = "receipts")
class OwnReceiptsController {

    private final FollowCalls calls;
    private final Reporters reporters;
    private final ReportProperties properties;

    OwnReceiptsController(FollowCalls calls, Reporters reporters, ReportProperties properties) {
        this.calls = calls;
        this.reporters = reporters;
        this.properties = properties;
    }

    @GetMapping(path = "/api/v1/receipts", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "ownReceipts",
            summary = "See what became of one's own reports",
            description =
                    "Those that were sent with a bearer token of the same person or system and not anonymously, newest first. An "
                            + "erased report is nobody's any more. A report appears a moment after it was received.")
    @ApiResponse(
            responseCode = "401",
            description = "Without a bearer token nobody has reports of their own.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemBody.class)))
    @ApiResponse(
            responseCode = "503",
            description = "The log is away.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemBody.class)))
    @ApiResponse(responseCode = "200", description = "The reports, each with the code that opens it.")
    Mono<List<OwnReceipt>> own(@Parameter(hidden = true) ServerWebExchange exchange) {
        Identity who = Identity.of(exchange).orElseThrow();
        return calls.bounded(Mono.fromCallable(() -> calls.own(reporters.pseudonyms(who))))
                .onErrorMap(LogUnavailableException.class, _ -> ProblemException.unavailable(properties.retryAfter()))
                .map(own -> own.stream().map(OwnReceipt::of).toList());
    }
}
