package nl.tim.analysis.request.page;

import java.util.Locale;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.invitation.Invitation;
import nl.tim.analysis.invitation.Invitations;
import nl.tim.analysis.invitation.Opening;
import nl.tim.analysis.request.Requests;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.NotFoundException;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.seal.LinkCode;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Where the link of an invitation leads. Looking at it changes nothing, so that no program that follows links takes it; opening it makes it theirs.
 * Never blocks.
 */
@Controller
final class InvitationController {

    private static final String PAGE = "/invitation/{code}";

    private final Invitations invitations;
    private final Requests requests;
    private final People people;
    private final Names names;
    private final BlockingCalls calls;
    private final MessageSource messages;

    InvitationController(
            Invitations invitations,
            Requests requests,
            People people,
            Names names,
            BlockingCalls calls,
            MessageSource messages) {
        this.invitations = invitations;
        this.requests = requests;
        this.people = people;
        this.names = names;
        this.calls = calls;
        this.messages = messages;
    }

    /** Says what it is, and asks whether they open it. */
    @GetMapping(path = PAGE, produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> look(@PathVariable String code, ServerWebExchange exchange, Locale locale) {
        Person person = people.asking(exchange);
        Wording wording = new Wording(locale, messages);
        return calls.call(() -> {
            Invitation invitation = find(code);
            Opening opening = requests.opening(invitation, person);
            return opening == Opening.FREE ? free(code, invitation, person, wording) : answer(opening, invitation);
        });
    }

    /** Makes it theirs, and leads to the case. */
    @PostMapping(path = PAGE, produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> open(@PathVariable String code, ServerWebExchange exchange) {
        Person person = people.asking(exchange);
        return calls.call(() -> {
            Invitation invitation = find(code);
            return answer(requests.open(invitation, person), invitation);
        });
    }

    private Invitation find(String code) {
        return LinkCode.parse(code).flatMap(invitations::find).orElseThrow(NotFoundException::new);
    }

    private Rendering free(String code, Invitation invitation, Person person, Wording wording) {
        return Rendering.view("request/open")
                .modelAttribute("code", code)
                .modelAttribute("reference", requests.reference(invitation))
                .modelAttribute("organisation", names.of(CodedField.ORGANISATION, invitation.organisation(), wording))
                .modelAttribute("until", RequestViews.until(invitation, wording))
                .modelAttribute("person", person.name())
                .build();
    }

    private static Rendering answer(Opening opening, Invitation invitation) {
        HttpStatus status = switch (opening) {
            case FREE, THEIRS -> HttpStatus.SEE_OTHER;
            case ANOTHER_ROLE, ANOTHER_ORGANISATION, ANOTHER_PERSON -> HttpStatus.FORBIDDEN;
            case EXPIRED, REVOKED, ENDED -> HttpStatus.GONE;
        };
        return status == HttpStatus.SEE_OTHER
                ? Rendering.redirectTo("/requests/" + invitation.incidentId())
                        .status(status)
                        .build()
                : Rendering.view("request/shut")
                        .modelAttribute("why", opening.name().toLowerCase(Locale.ROOT))
                        .status(status)
                        .build();
    }
}
