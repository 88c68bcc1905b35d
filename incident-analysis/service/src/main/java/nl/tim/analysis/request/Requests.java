package nl.tim.analysis.request;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.tim.analysis.access.ForTheRegion;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Role;
import nl.tim.analysis.command.Cases;
import nl.tim.analysis.command.CommandType;
import nl.tim.analysis.command.Sent;
import nl.tim.analysis.incident.Decision;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Participation;
import nl.tim.analysis.incident.Passage;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.incident.TextField;
import nl.tim.analysis.incident.term.Term;
import nl.tim.analysis.incident.term.Terms;
import nl.tim.analysis.invitation.Invitation;
import nl.tim.analysis.invitation.Invitations;
import nl.tim.analysis.invitation.Opening;
import nl.tim.analysis.sight.CaseSight;
import nl.tim.analysis.web.NotFoundException;
import org.jspecify.annotations.Nullable;

/** The cases that respondents were let into. Whoever has other roles too sees them here as a respondent does. Blocks; safe for use by many threads. */
public final class Requests {

    private final Cases cases;
    private final CaseSight sight;
    private final Invitations invitations;
    private final InstantSource clock;

    /** Those that these invitations open. */
    public Requests(Cases cases, CaseSight sight, Invitations invitations, InstantSource clock) {
        this.cases = cases;
        this.sight = sight;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** The person as the only role in which they are here. */
    public static Person guest(Person person) {
        return person.only(Role.RESPONDENT);
    }

    /**
     * What they see of a case; empty when no invitation of theirs opens it now.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when it cannot be read now
     */
    public Optional<Asked> find(UUID incidentId, Person person) {
        Person guest = guest(person);
        return as(guest, () -> cases.find(incidentId))
                .flatMap(
                        whole -> invitations.into(whole, guest).flatMap(invitation -> asked(whole, invitation, guest)));
    }

    /** Whether an invitation of theirs was for this case, whatever became of it. */
    public boolean knew(UUID incidentId, Person person) {
        return invitations.openedBy(person).stream()
                .anyMatch(invitation -> invitation.incidentId().equals(incidentId));
    }

    /** Every case that they were let into, the last invitation first; empty for what is not open to them any more. */
    public Map<Invitation, Optional<Asked>> all(Person person, int most) {
        Map<Invitation, Optional<Asked>> all = new LinkedHashMap<>();
        Set<UUID> seen = new HashSet<>();
        invitations.openedBy(person).stream()
                .filter(invitation -> seen.add(invitation.incidentId()))
                .limit(most)
                .forEach(invitation -> all.put(invitation, find(invitation.incidentId(), person)));
        return all;
    }

    /** What opening an invitation would come to. */
    public Opening opening(Invitation invitation, Person person) {
        return invitations.opening(invitation, () -> whole(invitation), person);
    }

    /** Opens an invitation. */
    public Opening open(Invitation invitation, Person person) {
        return invitations.open(invitation, () -> whole(invitation), person);
    }

    /** Number of the report that an invitation is for. */
    public String reference(Invitation invitation) {
        Incident incident = whole(invitation);
        return incident.report() == null ? "" : incident.report().reference();
    }

    /** Their words as a command, kept for the coordinator to release: whose side it is and what it replaces follows from the case, not from what they sent. */
    public static Sent account(Asked asked, @Nullable String commandId, @Nullable String text) {
        Map<String, String> values = new HashMap<>();
        values.put("type", CommandType.ACCOUNT.parameter());
        values.put("organisation", asked.invitation().organisation());
        values.put("text", text == null ? "" : text);
        if (commandId != null) {
            values.put("commandId", commandId);
        }
        asked.draft().ifPresent(draft -> values.put("account", draft.eventId().toString()));
        return new Sent(values);
    }

    private Incident whole(Invitation invitation) {
        return ForTheRegion.see(() -> cases.find(invitation.incidentId())).orElseThrow(NotFoundException::new);
    }

    private Optional<Asked> asked(Incident whole, Invitation invitation, Person guest) {
        Incident seen = sight.of(whole, guest);
        return Optional.ofNullable(seen.report())
                .map(report -> new Asked(
                        invitation,
                        seen,
                        report,
                        question(seen, invitation.organisation()),
                        term(whole, invitation.organisation()),
                        own(whole, invitation.organisation(), guest)));
    }

    private static @Nullable Text question(Incident seen, String organisation) {
        return seen.dossier()
                .participation()
                .request(organisation)
                .flatMap(request -> seen.dossier().passages().stream()
                        .filter(passage ->
                                passage.eventId().equals(request.eventId()) && passage.field() == TextField.EXPLANATION)
                        .map(Passage::text)
                        .findFirst())
                .orElse(null);
    }

    private @Nullable Term term(Incident whole, String organisation) {
        return Terms.of(whole, clock.instant()).stream()
                .filter(term -> term.kind() == Term.Kind.RESPONSE && organisation.equals(term.organisation()))
                .findFirst()
                .orElse(null);
    }

    /** Also what they told by an earlier invitation. */
    private static List<Participation.Account> own(Incident whole, String organisation, Person guest) {
        Set<UUID> theirs = new HashSet<>();
        for (Decision decision : whole.decisions()) {
            if (guest.subject().equals(decision.actor().subject())) {
                theirs.add(decision.eventId());
            }
        }
        return whole.dossier().participation().standing().stream()
                .filter(account -> account.organisation().equals(organisation) && theirs.contains(account.eventId()))
                .toList();
    }

    private static <T> T as(Person person, Callable<T> work) {
        try {
            return OnBehalf.of(person, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the work throws none", e);
        }
    }
}
