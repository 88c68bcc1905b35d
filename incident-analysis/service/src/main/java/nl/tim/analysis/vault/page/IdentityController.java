package nl.tim.analysis.vault.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.access.ReportPart;
import nl.tim.analysis.access.Visit;
import nl.tim.analysis.access.Witness;
import nl.tim.analysis.command.Cases;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Reported;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.analysis.vault.Identities;
import nl.tim.analysis.vault.Identity;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.NotFoundException;
import nl.tim.login.NotAllowedException;
import nl.tim.login.RecentLogin;
import org.jspecify.annotations.Nullable;
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
 * Opens who the patient and the reporter are: one report at a time, with a reason, by somebody who logged in again just now, and after it is
 * kept in the access log. Never blocks.
 */
@Controller
final class IdentityController {

    private static final String PAGE = "/cases/{incidentId}/identity";
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final Cases cases;
    private final Identities identities;
    private final Witness witness;
    private final Directory directory;
    private final People people;
    private final RecentLogin login;
    private final Duration provenWithin;
    private final BlockingCalls calls;

    IdentityController(
            Cases cases,
            Identities identities,
            Witness witness,
            Directory directory,
            People people,
            RecentLogin login,
            IdentityProperties properties,
            BlockingCalls calls) {
        this.cases = cases;
        this.identities = identities;
        this.witness = witness;
        this.directory = directory;
        this.people = people;
        this.login = login;
        this.provenWithin = properties.provenWithin();
        this.calls = calls;
    }

    /** Asks why; leads to the login first. */
    @GetMapping(path = PAGE, produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> ask(@PathVariable String incidentId, ServerWebExchange exchange) {
        UUID id = id(incidentId);
        Person person = people.asking(exchange);
        if (!login.within(provenWithin, exchange)) {
            return Mono.just(again(id));
        }
        return calls.call(() -> page(HttpStatus.OK, view(incident(id), person, "", false, null)));
    }

    /** Opens it, when there is a reason. */
    @PostMapping(path = PAGE, produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> open(@PathVariable String incidentId, ServerWebExchange exchange) {
        UUID id = id(incidentId);
        Person person = people.asking(exchange);
        if (!login.within(provenWithin, exchange)) {
            return Mono.just(again(id));
        }
        return exchange.getFormData().flatMap(form -> {
            String given = form.getFirst("reason");
            String reason = given == null ? "" : given.strip();
            boolean wrong = reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON;
            return wrong
                    ? calls.call(() -> page(HttpStatus.BAD_REQUEST, view(incident(id), person, reason, true, null)))
                    : calls.call(() -> page(HttpStatus.OK, opened(incident(id), person, reason)));
        });
    }

    private IdentityView opened(Incident incident, Person person, String reason) {
        Visit visit = OnBehalf.visit().orElseThrow(NotAllowedException::new);
        visit.said(reason);
        visit.tell(witness, false);
        Instant receivedAt = Optional.ofNullable(incident.receivedAt()).orElse(Instant.EPOCH);
        return view(incident, person, reason, false, identities.open(incident.incidentId(), receivedAt));
    }

    private IdentityView view(
            Incident incident, Person person, String reason, boolean wrong, @Nullable Identity identity) {
        Reported report = incident.report();
        boolean own = report != null && Policy.family(person, directory).contains(report.reportingOrganisation());
        return new IdentityView(
                incident.incidentId().toString(),
                report == null ? incident.incidentId().toString() : report.reference(),
                reason,
                wrong,
                identity,
                Policy.sees(person, ReportPart.REPORTER, own));
    }

    private Incident incident(UUID id) {
        return cases.find(id).orElseThrow(NotFoundException::new);
    }

    private static Rendering again(UUID id) {
        return Rendering.redirectTo(RecentLogin.address("/cases/" + id + "/identity"))
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private static Rendering page(HttpStatus status, IdentityView view) {
        return Rendering.view("vault/identity")
                .modelAttribute("view", view)
                .status(status)
                .build();
    }

    private static UUID id(String text) {
        return IncidentIds.parse(text).orElseThrow(NotFoundException::new);
    }
}
