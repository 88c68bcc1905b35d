package nl.tim.intake.follow.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.tim.intake.follow.Followed;
import nl.tim.intake.follow.Following.Found;
import nl.tim.intake.follow.Words;
import nl.tim.intake.report.Problem;
import nl.tim.intake.report.Problem.Code;
import nl.tim.intake.report.ReportLog.LogUnavailableException;
import nl.tim.intake.report.ReportProperties;
import nl.tim.intake.report.json.RecordReader;
import nl.tim.intake.web.ProblemBody;
import nl.tim.intake.web.ProblemException;
import nl.tim.intake.web.ProblemKind;
import nl.tim.intake.web.Visitors;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Receipts over HTTP. The code is in the body, never in an address. Never blocks. */
@RestController
@RequestMapping(
        path = "/api/v1/receipts",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "receipts")
@ApiResponse(
        responseCode = "404",
        description = "No report has this receipt, or none yet.",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(implementation = ProblemBody.class)))
@ApiResponse(
        responseCode = "429",
        description = "Too many wrong receipts. Wait as Retry-After says.",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(implementation = ProblemBody.class)))
@ApiResponse(
        responseCode = "503",
        description = "The log is away. Send the same again, under the same id.",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(implementation = ProblemBody.class)))
class ReceiptController {

    private static final Pattern UUID_FORM = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final FollowCalls calls;
    private final CodeLists lists;
    private final ReportProperties properties;

    ReceiptController(FollowCalls calls, CodeLists lists, ReportProperties properties) {
        this.calls = calls;
        this.lists = lists;
        this.properties = properties;
    }

    @PostMapping("/lookup")
    @Operation(operationId = "lookUpReceipt", summary = "See what became of a report")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReceiptRequest.class)))
    Mono<ReceiptAnswer> lookup(
            @org.springframework.web.bind.annotation.RequestBody JsonNode body,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return found(read(body, _ -> List.of()), request).map(ReceiptAnswer::of);
    }

    @PostMapping("/supplements")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "supplement", summary = "Add something to a report")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReceiptRequest.class)))
    Mono<WordsReceived> supplement(
            @org.springframework.web.bind.annotation.RequestBody JsonNode body,
            @Parameter(hidden = true) ServerHttpRequest request) {
        ReceiptRequest sent = read(body, ReceiptController::needsText);
        return say(sent, request, new Words.Supplement(sent.text()));
    }

    @PostMapping("/answers")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "answer", summary = "Answer a question")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReceiptRequest.class)))
    Mono<WordsReceived> answer(
            @org.springframework.web.bind.annotation.RequestBody JsonNode body,
            @Parameter(hidden = true) ServerHttpRequest request) {
        ReceiptRequest sent = read(body, ReceiptController::needsText);
        return say(sent, request, new Words.Answer(id(sent.question()), sent.text()));
    }

    @PostMapping("/ratings")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "rate", summary = "Say what the feedback was worth")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReceiptRequest.class)))
    Mono<WordsReceived> rate(
            @org.springframework.web.bind.annotation.RequestBody JsonNode body,
            @Parameter(hidden = true) ServerHttpRequest request) {
        ReceiptRequest sent = read(body, this::needsRating);
        String rating = sent.rating() == null ? "" : sent.rating();
        return say(sent, request, new Words.Rating(rating, sent.text()));
    }

    @PostMapping("/withdrawal")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "withdraw",
            summary = "Take a report back",
            description = "The region decides what becomes of the case; nothing is shared any further.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReceiptRequest.class)))
    Mono<WordsReceived> withdraw(
            @org.springframework.web.bind.annotation.RequestBody JsonNode body,
            @Parameter(hidden = true) ServerHttpRequest request) {
        ReceiptRequest sent = read(body, _ -> List.of());
        return say(sent, request, new Words.Withdrawal(sent.text()));
    }

    private Mono<WordsReceived> say(ReceiptRequest sent, ServerHttpRequest request, Words words) {
        return found(sent, request)
                .flatMap(report -> calls.say(report, id(sent.id()), words))
                .map(WordsReceived::new)
                .onErrorMap(LogUnavailableException.class, _ -> ProblemException.unavailable(properties.retryAfter()));
    }

    private Mono<Followed> found(ReceiptRequest sent, ServerHttpRequest request) {
        String receipt = sent.receipt() == null ? "" : sent.receipt();
        return calls.find(receipt, Visitors.of(request))
                .onErrorMap(LogUnavailableException.class, _ -> ProblemException.unavailable(properties.retryAfter()))
                .map(found -> switch (found) {
                    case Found.Report(Followed report) -> report;
                    case Found.Mistyped _ -> throw invalid(List.of(Problem.of("receipt", Code.NOT_A_RECEIPT)));
                    case Found.Unknown _ -> throw ProblemException.of(ProblemKind.UNKNOWN_RECEIPT);
                    case Found.TooMany tooMany -> throw ProblemException.tooMany(tooMany.after());
                });
    }

    private static ReceiptRequest read(JsonNode body, Function<ReceiptRequest, List<Problem>> more) {
        if (!body.isObject()) {
            throw ProblemException.of(ProblemKind.UNREADABLE);
        }
        RecordReader reader = new RecordReader();
        ReceiptRequest sent = reader.read(ReceiptRequest.class, body, "");
        List<Problem> problems = new ArrayList<>(reader.problems());
        if (sent.receipt() == null) {
            problems.add(Problem.of("receipt", Code.REQUIRED));
        }
        uuid("id", sent.id(), problems);
        uuid("question", sent.question(), problems);
        if (sent.text() != null && sent.text().length() > Words.LONGEST) {
            problems.add(Problem.of("text", Code.TOO_LONG, Words.LONGEST));
        }
        problems.addAll(more.apply(sent));
        if (!problems.isEmpty()) {
            throw invalid(problems);
        }
        return sent;
    }

    private static void uuid(String field, @Nullable String value, List<Problem> problems) {
        if (value != null && !UUID_FORM.matcher(value).matches()) {
            problems.add(Problem.of(field, Code.NOT_A_UUID));
        }
    }

    private static List<Problem> needsText(ReceiptRequest sent) {
        return sent.text() == null || sent.text().isBlank() ? List.of(Problem.of("text", Code.REQUIRED)) : List.of();
    }

    private List<Problem> needsRating(ReceiptRequest sent) {
        if (sent.rating() == null) {
            return List.of(Problem.of("rating", Code.REQUIRED));
        }
        return lists.list("TIM-RATING").contains(sent.rating())
                ? List.of()
                : List.of(Problem.of("rating", Code.UNKNOWN_CODE, "TIM-RATING"));
    }

    private static ProblemException invalid(List<Problem> problems) {
        return ProblemException.of(ProblemKind.INVALID_REQUEST, problems);
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
