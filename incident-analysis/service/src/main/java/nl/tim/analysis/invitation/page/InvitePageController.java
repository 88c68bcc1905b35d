package nl.tim.analysis.invitation.page;

import java.util.Locale;
import java.util.UUID;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.command.LogUnavailableException;
import nl.tim.analysis.command.Verdict;
import nl.tim.analysis.invitation.Inviting;
import nl.tim.analysis.invitation.Inviting.Outcome;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.NotFoundException;
import nl.tim.analysis.web.UnavailableException;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.topic.EventIds;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Invites respondents from the page of a case. A new link is told in the answer itself and never again. Never blocks. */
@Controller
final class InvitePageController {

    private static final String PAGE = "/cases/{incidentId}/invitations";
    private static final String RETRY_AFTER_SECONDS = "5";

    private final Inviting inviting;
    private final BlockingCalls calls;
    private final People people;
    private final Names names;
    private final EventIds ids;
    private final MessageSource messages;

    InvitePageController(
            Inviting inviting,
            @Qualifier("commands") BlockingCalls calls,
            People people,
            Names names,
            EventIds ids,
            MessageSource messages) {
        this.inviting = inviting;
        this.calls = calls;
        this.people = people;
        this.names = names;
        this.ids = ids;
        this.messages = messages;
    }

    @PostMapping(path = PAGE, produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> invite(@PathVariable String incidentId, ServerWebExchange exchange, Locale locale) {
        UUID id = id(incidentId);
        Person by = people.asking(exchange);
        Wording wording = new Wording(locale, messages);
        return exchange.getFormData().map(form -> SentInvitation.of(form, ids)).flatMap(sent -> {
            if (sent.wrong()) {
                return Mono.just(again(id, sent, "invitation.email.wrong", HttpStatus.BAD_REQUEST, wording));
            }
            return calls.call(() -> made(id, sent, by))
                    .map(outcome -> answer(id, outcome, wording))
                    .onErrorResume(
                            InvitePageController::away,
                            _ -> Mono.just(again(id, sent, null, HttpStatus.SERVICE_UNAVAILABLE, wording)));
        });
    }

    @PostMapping(path = PAGE + "/{place}/revoke", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> revoke(@PathVariable String incidentId, @PathVariable String place, ServerWebExchange exchange) {
        UUID id = id(incidentId);
        Person by = people.asking(exchange);
        return calls.call(() -> inviting.revoke(id, place, by)).map(found -> {
            if (!found) {
                throw new NotFoundException();
            }
            return Rendering.redirectTo("/cases/" + id + "#sides")
                    .status(HttpStatus.SEE_OTHER)
                    .build();
        });
    }

    private Outcome made(UUID id, SentInvitation sent, Person by) throws LogUnavailableException, InterruptedException {
        return sent.replaces().isEmpty()
                ? inviting.invite(id, sent.commandId(), sent.organisation(), sent.to(), by)
                : inviting.replace(id, sent.commandId(), sent.replaces(), sent.to(), by);
    }

    private Rendering answer(UUID id, Outcome outcome, Wording wording) {
        return switch (outcome) {
            case Outcome.Made made ->
                Rendering.view("invitation/made")
                        .modelAttribute("incidentId", id.toString())
                        .modelAttribute(
                                "organisation",
                                names.of(
                                        CodedField.ORGANISATION,
                                        made.invitation().organisation(),
                                        wording))
                        .modelAttribute("address", made.address().toString())
                        .modelAttribute(
                                "until",
                                wording.longDate(made.invitation()
                                        .expiresAt()
                                        .atZone(Wording.ZONE)
                                        .toLocalDate()))
                        .modelAttribute("mail", made.mail().name())
                        .modelAttribute("pending", made.pending())
                        .build();
            case Outcome.Before _ -> refused(id, wording.text("invitation.before"));
            case Outcome.Refused(Verdict.Missing _) -> throw new NotFoundException();
            case Outcome.Refused(Verdict.Lost lost) ->
                refused(id, wording.text("lost." + lost.reason().name().toLowerCase(Locale.ROOT)));
            case Outcome.Refused _ -> refused(id, wording.text("error.command_id_used"));
        };
    }

    private static Rendering refused(UUID id, String why) {
        return Rendering.view("invitation/notmade")
                .modelAttribute("incidentId", id.toString())
                .modelAttribute("why", why)
                .status(HttpStatus.CONFLICT)
                .build();
    }

    /** Everything that was filled in, to be sent again under the same id. */
    private Rendering again(UUID id, SentInvitation sent, @Nullable String wrong, HttpStatus status, Wording wording) {
        Rendering.Builder<?> page = Rendering.view("invitation/again")
                .modelAttribute("incidentId", id.toString())
                .modelAttribute("sent", sent)
                .modelAttribute("wrong", wrong == null ? "" : wording.text(wrong))
                .status(status);
        return wrong == null
                ? page.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build()
                : page.build();
    }

    private static boolean away(Throwable error) {
        return error instanceof LogUnavailableException
                || error instanceof nl.tim.analysis.projection.UnavailableException
                || error instanceof UnavailableException;
    }

    private static UUID id(String text) {
        return IncidentIds.parse(text).orElseThrow(NotFoundException::new);
    }
}
