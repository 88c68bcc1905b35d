package nl.tim.analysis.casepage;

import java.util.List;
import java.util.Locale;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.casepage.CaseView.Invite;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.invitation.Invitation;
import nl.tim.analysis.invitation.Invitations;
import nl.tim.analysis.invitation.Standing;
import nl.tim.analysis.web.Wording;

/** Who of an organisation was let into a case, for those who may invite for it. Safe for use by many threads; never blocks. */
final class Invites {

    private final Invitations invitations;

    Invites(Invitations invitations) {
        this.invitations = invitations;
    }

    CaseView.Invites of(Incident incident, String organisation, Person person, Wording wording) {
        boolean theirs = Policy.admits(person, "POST", "/cases/" + incident.incidentId() + "/invitations")
                && person.actor().speaksFor(organisation);
        if (!theirs) {
            return new CaseView.Invites(false, List.of());
        }
        return new CaseView.Invites(
                Possible.invite(incident, person.actor(), organisation),
                invitations.of(incident.incidentId()).stream()
                        .filter(invitation -> invitation.organisation().equals(organisation))
                        .map(invitation -> invite(invitation, incident, wording))
                        .toList());
    }

    private Invite invite(Invitation invitation, Incident incident, Wording wording) {
        Standing standing = invitations.standing(invitation, incident);
        return new Invite(
                invitation.place(),
                wording.date(invitation.createdAt().atZone(Wording.ZONE).toLocalDate()),
                wording.date(invitation.expiresAt().atZone(Wording.ZONE).toLocalDate()),
                wording.text("invitation.standing." + standing.name().toLowerCase(Locale.ROOT)),
                tone(standing),
                invitation.mailedAt() != null,
                standing.works());
    }

    private static String tone(Standing standing) {
        return switch (standing) {
            case OPEN -> "warn";
            case OPENED -> "good";
            case EXPIRED, REVOKED, ENDED -> "";
        };
    }
}
