package nl.tim.analysis.notification;

import org.jspecify.annotations.Nullable;

/** Brings a notice to whom it is for. Calls block. */
public interface Post {

    /** Whether there is any way to send mail; without one nobody's address is opened. */
    boolean open();

    /**
     * Whether it was handed over; false when nobody's address is known, or it could not be. Never throws for that.
     *
     * @param reporter the reporter's address, for a notice to a reporter; null for any other
     */
    boolean send(Notice notice, @Nullable String reporter);

    /** Whether an invitation was handed over to the address that it names. Never throws. */
    default boolean send(InvitationMail mail) {
        return false;
    }
}
