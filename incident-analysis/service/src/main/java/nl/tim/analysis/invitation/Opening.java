package nl.tim.analysis.invitation;

import java.util.function.Supplier;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Role;

/** What opening an invitation comes to for one person. */
public enum Opening {
    /** It can become theirs. */
    FREE,
    /** It is theirs already. */
    THEIRS,
    /** It is for respondents, and they are none. */
    ANOTHER_ROLE,
    /** It is for another organisation. */
    ANOTHER_ORGANISATION,
    /** Somebody else opened it. */
    ANOTHER_PERSON,
    /** Its time is over. */
    EXPIRED,
    /** It was revoked. */
    REVOKED,
    /** The case takes no more accounts. */
    ENDED;

    /**
     * Pure. For whom it cannot be, nobody looks how it stands.
     *
     * @param standing asks the case
     */
    public static Opening of(Invitation invitation, Supplier<Standing> standing, Person person) {
        if (!person.roles().contains(Role.RESPONDENT)) {
            return ANOTHER_ROLE;
        }
        if (!invitation.organisation().equals(person.organisation())) {
            return ANOTHER_ORGANISATION;
        }
        if (invitation.openedBy() != null && !invitation.openedBy().equals(person.subject())) {
            return ANOTHER_PERSON;
        }
        return switch (standing.get()) {
            case OPEN -> FREE;
            case OPENED -> THEIRS;
            case EXPIRED -> EXPIRED;
            case REVOKED -> REVOKED;
            case ENDED -> ENDED;
        };
    }
}
