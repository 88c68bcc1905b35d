package nl.tim.analysis.trajectory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.tim.analysis.access.People;
import nl.tim.analysis.command.web.SentValues;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.analysis.search.IndexUnavailableException;
import nl.tim.analysis.trajectory.Given;
import nl.tim.analysis.trajectory.Trajectories;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.InvalidRequestException;
import nl.tim.analysis.web.InvalidRequestException.InvalidField;
import nl.tim.analysis.web.Language;
import nl.tim.analysis.web.NotFoundException;
import nl.tim.analysis.web.UnavailableException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Shows trajectories and takes commands on them. Never blocks: texts are opened and written on other threads. */
@RestController
@RequestMapping(path = "/api/v1/trajectories", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "trajectories", description = "What the region does about what went wrong, and whether it helped.")
final class TrajectoryController {

    private final Trajectories trajectories;
    private final TrajectoryAnswers answers;
    private final People people;
    private final BlockingCalls calls;

    TrajectoryController(Trajectories trajectories, TrajectoryAnswers answers, People people, BlockingCalls calls) {
        this.trajectories = trajectories;
        this.answers = answers;
        this.people = people;
        this.calls = calls;
    }

    @GetMapping
    @Operation(
            operationId = "listTrajectories",
            summary = "List the improvement trajectories",
            description = "Those that go on first, the newest first.")
    Mono<TrajectoryAnswer.All> all() {
        return known(() -> answers.all(trajectories.all()));
    }

    @GetMapping("/{trajectoryId}")
    @Operation(
            operationId = "getTrajectory",
            summary = "Show a trajectory with its measured effect",
            description =
                    "The effect compares the measure before and after the first intervention, over the whole region, by the rule of "
                            + "docs/trajectories.md.")
    Mono<TrajectoryAnswer> one(@PathVariable String trajectoryId) {
        return known(() -> answers.whole(trajectories.find(id(trajectoryId)).orElseThrow(NotFoundException::new)));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "openTrajectory",
            summary = "Begin a trajectory",
            description =
                    "`search` names incidents as parameters of the search; what it finds now belongs to the trajectory, at most "
                            + "1000. `commandId` becomes its id, and makes the request safe to send again.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = TrajectoryBody.class)))
    @ApiResponse(
            responseCode = "201",
            description = "Durable, and begun.",
            content = @Content(schema = @Schema(implementation = TrajectoryAnswer.class)))
    Mono<ResponseEntity<Object>> open(
            @RequestBody JsonNode body, @Parameter(hidden = true) ServerWebExchange exchange) {
        Actor by = people.asking(exchange).actor();
        return known(() -> answer(trajectories.open(SentValues.of(body), by), HttpStatus.CREATED, exchange));
    }

    @PostMapping(path = "/{trajectoryId}/commands", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "giveTrajectoryCommand",
            summary = "Do something with a trajectory",
            description =
                    "`expectedRevision` is the revision that its author saw; a command that was overtaken loses. `commandId` makes "
                            + "it safe to send again.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = TrajectoryCommandBody.class)))
    @ApiResponse(
            responseCode = "200",
            description = "Done; the trajectory as it is now.",
            content = @Content(schema = @Schema(implementation = TrajectoryAnswer.class)))
    @ApiResponse(
            responseCode = "409",
            description = "It lost; nothing changed.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = TrajectoryConflict.class)))
    Mono<ResponseEntity<Object>> give(
            @PathVariable String trajectoryId,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        Actor by = people.asking(exchange).actor();
        return known(
                () -> answer(trajectories.give(id(trajectoryId), SentValues.of(body), by), HttpStatus.OK, exchange));
    }

    /** On the thread of the call: the texts of a language are read from a file when it is spoken first. */
    private ResponseEntity<Object> answer(Given given, HttpStatus status, ServerWebExchange exchange) {
        return switch (given) {
            case Given.Accepted(UUID _, var now) ->
                status == HttpStatus.CREATED
                        ? ResponseEntity.created(URI.create("/api/v1/trajectories/" + now.id()))
                                .body(answers.whole(now))
                        : ResponseEntity.ok(answers.whole(now));
            case Given.Lost lost ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(conflict(lost, Language.of(exchange)));
            case Given.Flawed(var flaws) ->
                throw new InvalidRequestException(flaws.stream()
                        .map(flaw -> new InvalidField(flaw.field(), flaw.code(), flaw.arguments()))
                        .toList());
            case Given.Missing _ -> throw new NotFoundException();
        };
    }

    private TrajectoryConflict conflict(Given.Lost lost, Language language) {
        return new TrajectoryConflict(
                "urn:tim:problem:conflict",
                language.text("conflict.title"),
                HttpStatus.CONFLICT.value(),
                language.text(
                        "conflict.detail",
                        language.text("trajectory.lost." + lost.refusal().name().toLowerCase(Locale.ROOT))),
                lost.eventId(),
                lost.now().id(),
                lost.refusal().name(),
                lost.now().revision(),
                answers.history(lost.since()));
    }

    private static UUID id(String text) {
        return IncidentIds.parse(text)
                .orElseThrow(() ->
                        new InvalidRequestException(List.of(new InvalidField("trajectoryId", "bad_id", List.of()))));
    }

    private <T> Mono<T> known(Callable<T> call) {
        return calls.call(call)
                .onErrorMap(IndexUnavailableException.class, e -> new UnavailableException(e.kind()))
                .onErrorMap(
                        nl.tim.analysis.projection.UnavailableException.class,
                        away -> new UnavailableException(
                                Objects.requireNonNullElse(away.getMessage(), "trajectories")));
    }
}
