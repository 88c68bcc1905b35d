package nl.tim.analysis.invitation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.tim.analysis.projection.UnavailableException;

/** Invitations that are gone with the test. */
public final class MemoryInvitationLog implements InvitationLog {

    private final Map<String, Invitation> invitations = new ConcurrentHashMap<>();
    private volatile boolean away;

    /** Whether nothing can be kept. */
    public void away(boolean now) {
        away = now;
    }

    @Override
    public List<Invitation> all() {
        return List.copyOf(invitations.values());
    }

    @Override
    public Optional<Invitation> find(String place) {
        return Optional.ofNullable(invitations.get(place));
    }

    @Override
    public boolean caughtUp() {
        return true;
    }

    @Override
    public void awaitCurrent() {
        if (away) {
            throw new UnavailableException("a test");
        }
    }

    @Override
    public Invitation keep(Invitation invitation) {
        awaitCurrent();
        return invitations.merge(invitation.place(), invitation, Invitation::then);
    }

    @Override
    public void forget(String place) {
        awaitCurrent();
        invitations.remove(place);
    }
}
