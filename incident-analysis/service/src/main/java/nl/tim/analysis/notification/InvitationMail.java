package nl.tim.analysis.notification;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as it is mailed, without any content of a report. The address of who gets it is kept nowhere.
 *
 * @param key the same for the same invitation; tells nothing of its link
 * @param to an e-mail address
 * @param reference of the incident, for conversation
 * @param dueOn last day of the organisation's term; null when it has none
 * @param until last day on which the link works
 * @param link lets the first who opens it in: a secret
 */
public record InvitationMail(
        String key, String to, String reference, @Nullable LocalDate dueOn, LocalDate until, URI link) {

    /** Without the secret and without who gets it. */
    @Override
    public String toString() {
        return "InvitationMail[" + reference + "]";
    }
}
