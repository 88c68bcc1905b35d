package nl.tim.analysis.invitation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.command.LogUnavailableException;
import nl.tim.analysis.command.web.CommandAnswers;
import nl.tim.analysis.invitation.Inviting;
import nl.tim.analysis.invitation.Inviting.Outcome;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.InvalidRequestException;
import nl.tim.analysis.web.InvalidRequestException.InvalidField;
import nl.tim.analysis.web.Language;
import nl.tim.analysis.web.UnavailableException;
import nl.tim.schemas.topic.EventIds;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Invites respondents. Never blocks. */
@RestController
@Tag(name = "cases", description = "What is done with a report.")
final class InviteController {

    private final Inviting inviting;
    private final BlockingCalls calls;
    private final CommandAnswers answers;
    private final People people;
    private final EventIds ids;

    InviteController(
            Inviting inviting,
            @Qualifier("commands") BlockingCalls calls,
            CommandAnswers answers,
            People people,
            EventIds ids) {
        this.inviting = inviting;
        this.calls = calls;
        this.answers = answers;
        this.people = people;
        this.ids = ids;
    }

    @PostMapping(
            path = "/api/v1/incidents/{incidentId}/invitations",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "inviteRespondent",
            summary = "Let somebody of an organisation into one case",
            description =
                    "The organisation was asked to respond. The answer tells a link that is told once: whoever opens it first, logged in as a "
                            + "respondent of the organisation, reads the report as it may leave the region and tells the own side.")
    @ApiResponse(
            responseCode = "201",
            description = "Made.",
            content = @Content(schema = @Schema(implementation = InvitationBody.class)))
    Mono<ResponseEntity<Object>> invite(
            @Parameter(description = "The incident's id, a UUID.") @PathVariable String incidentId,
            @RequestBody InviteBody body,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        UUID id = IncidentIds.parse(incidentId)
                .orElseThrow(() -> new InvalidRequestException(List.of(field("incidentId", "bad_id"))));
        UUID commandId = body.commandId() == null ? ids.get() : body.commandId();
        String organisation =
                body.organisation() == null ? "" : body.organisation().strip();
        String email = body.email() == null || body.email().isBlank()
                ? null
                : body.email().strip();
        List<InvalidField> wrong = new ArrayList<>();
        if (organisation.isEmpty()) {
            wrong.add(field("organisation", "missing"));
        }
        if (email != null && !Inviting.mailable(email)) {
            wrong.add(field("email", "bad_email"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidRequestException(wrong);
        }
        Person by = people.asking(exchange);
        return calls.call(() -> inviting.invite(id, commandId, organisation, email, by))
                .onErrorMap(LogUnavailableException.class, e -> new UnavailableException("log: " + e.getMessage()))
                .map(outcome -> answer(outcome, Language.of(exchange)));
    }

    private ResponseEntity<Object> answer(Outcome outcome, Language language) {
        return switch (outcome) {
            case Outcome.Made made ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(new InvitationBody(
                                made.invitation().incidentId(),
                                made.invitation().organisation(),
                                made.address().toString(),
                                made.invitation().expiresAt(),
                                made.mail() == Inviting.Mail.SENT,
                                made.pending()));
            case Outcome.Before _ -> throw new InvalidRequestException(List.of(field("commandId", "command_id_used")));
            case Outcome.Refused refused -> answers.answer(refused.verdict(), language);
        };
    }

    private static InvalidField field(String name, String code) {
        return new InvalidField(name, code, List.of());
    }
}
