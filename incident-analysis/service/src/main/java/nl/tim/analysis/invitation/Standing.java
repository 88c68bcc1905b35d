package nl.tim.analysis.invitation;

import java.time.Instant;
import nl.tim.analysis.incident.Dossier;
import nl.tim.analysis.incident.Incident;

/** How an invitation stands. */
public enum Standing {
    /** Nobody opened it yet. */
    OPEN,
    /** Somebody opened it, and tells the side of their organisation. */
    OPENED,
    /** Its time is over. */
    EXPIRED,
    /** It was revoked. */
    REVOKED,
    /** The case takes no more accounts: it ended, was withdrawn or erased. Also of a case that never had this invitation. */
    ENDED;

    /** Pure. An invitation counts only when the case's log names it. */
    public static Standing of(Invitation invitation, Incident incident, Instant now) {
        if (invitation.revokedAt() != null) {
            return REVOKED;
        }
        if (!now.isBefore(invitation.expiresAt())) {
            return EXPIRED;
        }
        if (!takesAccounts(incident) || !named(invitation, incident)) {
            return ENDED;
        }
        return invitation.openedBy() == null ? OPEN : OPENED;
    }

    /** Whether it lets somebody in, or may. */
    public boolean works() {
        return this == OPEN || this == OPENED;
    }

    private static boolean takesAccounts(Incident incident) {
        Dossier dossier = incident.dossier();
        return incident.report() != null
                && !incident.status().ended()
                && dossier.course().withdrawnAt() == null
                && dossier.erasure() == null;
    }

    private static boolean named(Invitation invitation, Incident incident) {
        return incident.incidentId().equals(invitation.incidentId())
                && incident.dossier().participation().invitations().stream()
                        .anyMatch(named -> named.invitationHash().equals(invitation.place())
                                && named.organisation().equals(invitation.organisation()));
    }
}
