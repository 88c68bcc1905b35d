package nl.tim.analysis.signal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.signal.RaisedSignal;
import nl.tim.analysis.signal.Remark;
import nl.tim.analysis.signal.Remark.Flaw;
import nl.tim.analysis.signal.Remark.Kind;
import nl.tim.analysis.signal.SignalLog;
import nl.tim.analysis.signal.SignalStatus;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.InvalidRequestException;
import nl.tim.analysis.web.InvalidRequestException.InvalidField;
import nl.tim.analysis.web.NotFoundException;
import nl.tim.analysis.web.UnavailableException;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows signals and takes what people say of them. Never blocks: notes are opened and written on other threads. */
@RestController
@Tag(name = "signals")
final class SignalController {

    private static final String ONE = "/api/v1/signals/{id}";
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final SignalLog log;
    private final SignalAnswers answers;
    private final CodeLists lists;
    private final BlockingCalls calls;

    SignalController(SignalLog log, SignalAnswers answers, CodeLists lists, BlockingCalls calls) {
        this.lists = lists;
        this.log = log;
        this.answers = answers;
        this.calls = calls;
    }

    /** What somebody says. */
    @Schema(name = "SignalRemark", description = "What somebody says of a signal.")
    record Said(
            @Schema(description = "Code of TIM-DISMISS; only to dismiss.") @Nullable
            String reason,

            @Schema(description = "In words, at most 2000 characters; no patient data.") @Nullable
            String words) {}

    @GetMapping(path = "/api/v1/signals", produces = JSON)
    @Operation(
            operationId = "listSignals",
            summary = "List the signals of the region",
            description = "Changes in the counts that chance does not explain, found in the newest period first.")
    Mono<SignalAnswer.All> all(
            @RequestParam(required = false)
                    @Schema(allowableValues = {"detected", "acknowledged", "dismissed"})
                    @Nullable
                    String status) {
        SignalStatus wanted = status(status);
        return calls.call(() -> answers.all(log.all().stream()
                .filter(signal -> wanted == null || signal.status() == wanted)
                .toList()));
    }

    @GetMapping(path = ONE, produces = JSON)
    @Operation(
            operationId = "getSignal",
            summary = "Show a signal with its evidence, settings and history",
            description = "Everything that is needed to explain and recompute it.")
    Mono<SignalAnswer> one(@PathVariable String id) {
        return calls.call(() -> answers.whole(find(id))).onErrorMap(SignalController::away);
    }

    @PostMapping(path = ONE + "/acknowledge", consumes = JSON, produces = JSON)
    @Operation(operationId = "acknowledgeSignal", summary = "Say that somebody looks into it")
    Mono<SignalAnswer> acknowledge(@PathVariable String id, @RequestBody Said said) {
        return say(id, Kind.ACKNOWLEDGE, said);
    }

    @PostMapping(path = ONE + "/dismiss", consumes = JSON, produces = JSON)
    @Operation(
            operationId = "dismissSignal",
            summary = "Say that nothing has to be done about it",
            description = "With a reason of TIM-DISMISS, or in words; reason ANDERS needs words.")
    Mono<SignalAnswer> dismiss(@PathVariable String id, @RequestBody Said said) {
        return say(id, Kind.DISMISS, said);
    }

    @PostMapping(path = ONE + "/comments", consumes = JSON, produces = JSON)
    @Operation(operationId = "commentSignal", summary = "Say something about it")
    Mono<SignalAnswer> comment(@PathVariable String id, @RequestBody Said said) {
        return say(id, Kind.COMMENT, said);
    }

    private Mono<SignalAnswer> say(String id, Kind kind, Said said) {
        Remark remark = new Remark(kind, said.reason(), said.words());
        List<Flaw> flaws = remark.flaws(lists);
        if (!flaws.isEmpty()) {
            throw new InvalidRequestException(flaws.stream()
                    .map(flaw -> new InvalidField(flaw.field(), flaw.name(), List.of(Remark.MOST_CHARACTERS)))
                    .toList());
        }
        return calls.call(() -> {
                    String signalId = find(id).id();
                    log.said(signalId, remark, OnBehalf.actor());
                    return answers.whole(find(signalId));
                })
                .onErrorMap(SignalController::away);
    }

    private RaisedSignal find(String id) {
        return log.find(id).orElseThrow(NotFoundException::new);
    }

    private static @Nullable SignalStatus status(@Nullable String status) {
        if (status == null || status.isEmpty()) {
            return null;
        }
        for (SignalStatus known : SignalStatus.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(status)) {
                return known;
            }
        }
        throw new InvalidRequestException(
                List.of(new InvalidField("status", "BAD_CHOICE", List.of("detected, acknowledged, dismissed"))));
    }

    private static Throwable away(Throwable error) {
        return error instanceof nl.tim.analysis.projection.UnavailableException
                ? new UnavailableException(Objects.requireNonNullElse(error.getMessage(), "signals"))
                : error;
    }
}
