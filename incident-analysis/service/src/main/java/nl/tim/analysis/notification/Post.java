package nl.tim.analysis.notification;

/** Brings a notice to whom it is for. Calls block. */
@FunctionalInterface
public interface Post {

    /** Whether it was handed over; false when nobody's address is known, or it could not be. Never throws for that. */
    boolean send(Notice notice);

    /** Whether an invitation was handed over to the address that it names. Never throws. */
    default boolean send(InvitationMail mail) {
        return false;
    }
}
