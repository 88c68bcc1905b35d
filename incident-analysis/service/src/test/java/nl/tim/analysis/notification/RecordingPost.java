package nl.tim.analysis.notification;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Remembers the invitations that were handed over; other notices go nowhere. */
public final class RecordingPost implements Post {

    private final List<InvitationMail> invitations = new CopyOnWriteArrayList<>();

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public boolean send(Notice notice, @Nullable String reporter) {
        return false;
    }

    @Override
    public boolean send(InvitationMail mail) {
        return invitations.add(mail);
    }

    /** What was handed over, in order. */
    public List<InvitationMail> invitations() {
        return List.copyOf(invitations);
    }
}
