package nl.tim.analysis.invitation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tim.analysis.access.Invited;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.seal.LinkCode;

/** The invitations of cases, and what becomes of them. Safe for use by many threads; what changes something blocks and can fail as {@link InvitationLog#keep} does. */
public final class Invitations implements Invited {

    private final InvitationLog log;
    private final InstantSource clock;

    /** Kept here. */
    public Invitations(InvitationLog log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
    }

    /** The invitation with this code; empty when there is none. Blocks when it is not known here, since another replica may just have made it. */
    public Optional<Invitation> find(LinkCode code) {
        Optional<Invitation> known = log.find(code.place());
        if (known.isPresent()) {
            return known;
        }
        log.awaitCurrent();
        return log.find(code.place());
    }

    /** Those of a case, the newest first. Never blocks. */
    public List<Invitation> of(UUID incidentId) {
        return log.all().stream()
                .filter(invitation -> invitation.incidentId().equals(incidentId))
                .sorted(Comparator.comparing(Invitation::createdAt).reversed())
                .toList();
    }

    /**
     * Those that this person opened, whatever became of them, the newest first. Never blocks.
     *
     * @throws UnavailableException while this replica has not read all of them
     */
    public List<Invitation> openedBy(Person person) {
        if (!log.caughtUp()) {
            throw new UnavailableException("invitations");
        }
        return log.all().stream()
                .filter(invitation -> theirs(invitation, person))
                .sorted(Comparator.comparing(Invitation::createdAt).reversed())
                .toList();
    }

    /** How it stands now. */
    public Standing standing(Invitation invitation, Incident incident) {
        return Standing.of(invitation, incident, clock.instant());
    }

    /**
     * The invitation by which this person is in the case now; empty when there is none. Never blocks.
     *
     * @throws UnavailableException while this replica has not read all of them
     */
    public Optional<Invitation> into(Incident incident, Person person) {
        return openedBy(person).stream()
                .filter(invitation -> invitation.incidentId().equals(incident.incidentId())
                        && standing(invitation, incident) == Standing.OPENED)
                .findFirst();
    }

    @Override
    public boolean opens(Person person, Incident incident) {
        return into(incident, person).isPresent();
    }

    /**
     * What opening it would come to.
     *
     * @param incident asks for the case, when that matters
     */
    public Opening opening(Invitation invitation, Supplier<Incident> incident, Person person) {
        return Opening.of(invitation, () -> standing(invitation, incident.get()), person);
    }

    /** Makes it theirs, unless it cannot be; who came first is decided by the log. Blocks. */
    public Opening open(Invitation invitation, Supplier<Incident> incident, Person person) {
        log.awaitCurrent();
        Invitation known = log.find(invitation.place()).orElse(invitation);
        Opening opening = opening(known, incident, person);
        return opening == Opening.FREE
                ? opening(log.keep(known.opened(now(), person.subject())), incident, person)
                : opening;
    }

    /** Revokes it. Blocks. */
    public void revoke(Invitation invitation, String by) {
        if (invitation.revokedAt() == null) {
            Invitation stands = log.keep(invitation.revoked(now(), by));
            if (stands.revokedAt() == null) {
                throw new IllegalStateException("an invitation that was revoked stays so");
            }
        }
    }

    /** Keeps a new one. Blocks. */
    Invitation make(LinkCode code, UUID incidentId, String organisation, String by, Duration validFor) {
        Instant at = now();
        return log.keep(Invitation.made(code.place(), incidentId, organisation, at, by, at.plus(validFor)));
    }

    /** Keeps that it was mailed. Blocks. */
    Invitation mailed(Invitation invitation) {
        return log.keep(invitation.mailed(now()));
    }

    private static boolean theirs(Invitation invitation, Person person) {
        return person.subject().equals(invitation.openedBy())
                && invitation.organisation().equals(person.organisation());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
