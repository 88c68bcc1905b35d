package nl.tim.analysis.invitation.page;

import java.util.UUID;
import java.util.function.Supplier;
import nl.tim.analysis.invitation.Inviting;
import nl.tim.analysis.search.IncidentIds;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody filled in to invite.
 *
 * @param email empty for a link that is handed over
 * @param replaces place of the invitation that it replaces; empty for none
 */
record SentInvitation(UUID commandId, String organisation, String email, String replaces) {

    /** @param ids gives one without an id its own */
    static SentInvitation of(MultiValueMap<String, String> form, Supplier<UUID> ids) {
        return new SentInvitation(
                IncidentIds.parse(text(form, "commandId")).orElseGet(ids),
                text(form, "organisation"),
                text(form, "email"),
                text(form, "replaces"));
    }

    /** Where it is mailed to; null for nowhere. */
    @Nullable
    String to() {
        return email.isEmpty() ? null : email;
    }

    /** Whether nothing can be mailed to what was filled in. */
    boolean wrong() {
        return !email.isEmpty() && !Inviting.mailable(email);
    }

    /** Without the address. */
    @Override
    public String toString() {
        return "SentInvitation[" + commandId + "]";
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        String given = form.getFirst(name);
        return given == null ? "" : given.strip();
    }
}
