package nl.tim.analysis.request.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.command.Verdict;
import nl.tim.analysis.command.web.CommandCalls;
import nl.tim.analysis.request.Asked;
import nl.tim.analysis.request.Requests;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.InvalidRequestException;
import nl.tim.analysis.web.InvalidRequestException.InvalidField;
import nl.tim.analysis.web.NotFoundException;
import org.jspecify.annotations.Nullable;
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

/** The one case of a respondent. Never blocks. */
@RestController
@RequestMapping(path = "/api/v1/requests/{incidentId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "requests", description = "What a respondent who was invited is asked, and tells.")
final class RequestController {

    private final Requests requests;
    private final CommandCalls commands;
    private final BlockingCalls calls;
    private final People people;

    RequestController(Requests requests, CommandCalls commands, BlockingCalls calls, People people) {
        this.requests = requests;
        this.commands = commands;
        this.calls = calls;
        this.people = people;
    }

    /** What a respondent tells. */
    @Schema(
            name = "OwnAccount",
            description = "What a respondent tells. Until the coordinator releases it, telling again replaces it.")
    record AccountBody(
            @Schema(description = "Makes it safe to send again; ours when absent.") @Nullable
            UUID commandId,

            @Schema(description = "Sealed, and de-identified for others.") @Nullable
            String text) {

        /** Without the words. */
        @Override
        public String toString() {
            return "AccountBody";
        }
    }

    /** What became of it. */
    @Schema(name = "OwnAccountKept")
    record KeptBody(
            UUID incidentId,
            UUID commandId,

            @Schema(description = "ACCEPTED, KEPT_FLAGGED, or PENDING: in the log for ever, not ruled on yet.")
            String outcome) {}

    @GetMapping
    @Operation(
            operationId = "readRequest",
            summary = "The case that the caller was invited into",
            description = "For a respondent who opened an invitation that still works; 404 for everybody else.")
    Mono<AskedBody> read(
            @Parameter(description = "The incident's id, a UUID.") @PathVariable String incidentId,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return find(incidentId, people.asking(exchange)).map(AskedBody::of);
    }

    @PostMapping(path = "/accounts", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "tellOwnSide",
            summary = "Tell the own side",
            description = "It counts as the organisation's answer once its coordinator, or an analyst, releases it.")
    Mono<ResponseEntity<KeptBody>> tell(
            @Parameter(description = "The incident's id, a UUID.") @PathVariable String incidentId,
            @RequestBody AccountBody body,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        Person person = people.asking(exchange);
        String commandId = body.commandId() == null ? null : body.commandId().toString();
        return find(incidentId, person)
                .flatMap(asked -> commands.give(
                                asked.incidentId(),
                                Requests.account(asked, commandId, body.text()),
                                Requests.guest(person))
                        .map(verdict -> answer(verdict, asked.incidentId())));
    }

    private Mono<Asked> find(String incidentId, Person person) {
        UUID id = IncidentIds.parse(incidentId)
                .orElseThrow(() ->
                        new InvalidRequestException(List.of(new InvalidField("incidentId", "bad_id", List.of()))));
        return calls.call(() -> requests.find(id, person).orElseThrow(NotFoundException::new));
    }

    private static ResponseEntity<KeptBody> answer(Verdict verdict, UUID id) {
        return switch (verdict) {
            case Verdict.Accepted accepted ->
                ResponseEntity.ok(new KeptBody(
                        id,
                        accepted.decision().eventId(),
                        accepted.decision().outcome().name()));
            case Verdict.Pending pending ->
                ResponseEntity.status(HttpStatus.ACCEPTED).body(new KeptBody(id, pending.eventId(), "PENDING"));
            case Verdict.Flawed flawed ->
                throw new InvalidRequestException(flawed.flaws().stream()
                        .map(flaw -> new InvalidField(flaw.field(), flaw.code(), flaw.arguments()))
                        .toList());
            case Verdict.Lost _, Verdict.Reused _ ->
                throw new InvalidRequestException(List.of(new InvalidField("commandId", "command_id_used", List.of())));
            case Verdict.Missing _ -> throw new NotFoundException();
        };
    }
}
