package nl.tim.analysis.command.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import nl.tim.analysis.access.People;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.analysis.web.InvalidRequestException;
import nl.tim.analysis.web.InvalidRequestException.InvalidField;
import nl.tim.analysis.web.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Takes commands on cases. Never blocks. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "cases", description = "What is done with a report.")
final class CommandController {

    private final CommandCalls calls;
    private final CommandAnswers answers;
    private final People people;

    CommandController(CommandCalls calls, CommandAnswers answers, People people) {
        this.calls = calls;
        this.answers = answers;
        this.people = people;
    }

    @PostMapping(path = "/incidents/{incidentId}/commands", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "giveCommand",
            summary = "Do something with a case",
            description =
                    "Which command is allowed when is in docs/case.md. `commandId` (a UUID, version 7 by preference) makes a command safe to "
                            + "send again: under the same id it is done once. `expectedRevision` is the revision that its author saw; a "
                            + "command that was overtaken loses. Texts are sealed, and de-identified for others.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = CommandBody.class)))
    @ApiResponse(
            responseCode = "200",
            description = "Done; the case as it is now.",
            content = @Content(schema = @Schema(implementation = CommandResult.class)))
    @ApiResponse(
            responseCode = "202",
            description = "In the log, and not ruled on after 5 seconds. Location tells where to ask.",
            content = @Content(schema = @Schema(implementation = CommandResult.class)))
    @ApiResponse(
            responseCode = "409",
            description = "It lost; nothing changed. With what changed since.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Conflict.class)))
    Mono<ResponseEntity<Object>> give(
            @Parameter(description = "The incident's id, a UUID.") @PathVariable String incidentId,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return calls.give(
                        id(incidentId, "incidentId"),
                        SentValues.of(body),
                        people.asking(exchange).actor())
                .map(verdict -> answers.answer(verdict, Language.of(exchange)));
    }

    @GetMapping("/commands/{commandId}")
    @Operation(
            operationId = "readCommand",
            summary = "What became of a command",
            description = "As the answer to the command itself; 202 while it is not ruled on.")
    @ApiResponse(
            responseCode = "200",
            description = "Done; the case as it is now.",
            content = @Content(schema = @Schema(implementation = CommandResult.class)))
    Mono<ResponseEntity<Object>> result(
            @Parameter(description = "The command's id.") @PathVariable String commandId,
            @Parameter(description = "The incident's id.") @RequestParam String incidentId,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return calls.result(id(incidentId, "incidentId"), id(commandId, "commandId"))
                .map(verdict -> answers.answer(verdict, Language.of(exchange)));
    }

    private static UUID id(String text, String name) {
        return IncidentIds.parse(text)
                .orElseThrow(() -> new InvalidRequestException(List.of(new InvalidField(name, "bad_id", List.of()))));
    }
}
