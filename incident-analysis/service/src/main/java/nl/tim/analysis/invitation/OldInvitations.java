package nl.tim.analysis.invitation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.tim.analysis.projection.UnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets invitations that opened nothing for a long time, once a day: who opened one is a pseudonym that nobody needs then. That somebody was
 * invited stays in the case. Each replica does; twice does no harm. One thread of its own.
 */
final class OldInvitations implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(OldInvitations.class);
    private static final Duration FIRST = Duration.ofMinutes(15);
    private static final Duration DAILY = Duration.ofDays(1);

    private final InvitationLog invitations;
    private final Duration keptFor;
    private final InstantSource clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("old-invitations").daemon(true).factory());

    /**
     * Does nothing before {@link #start}.
     *
     * @param keptFor how long an invitation is kept after its last day
     */
    OldInvitations(InvitationLog invitations, Duration keptFor, InstantSource clock) {
        this.invitations = invitations;
        this.keptFor = keptFor;
        this.clock = clock;
    }

    /** Begins. Call once. */
    void start() {
        ScheduledFuture<?> rounds =
                thread.scheduleWithFixedDelay(this::safely, FIRST.toMillis(), DAILY.toMillis(), TimeUnit.MILLISECONDS);
        log.debug("Begun {}", rounds.isDone());
    }

    private void safely() {
        try {
            log.info("{} old invitations forgotten", run());
        } catch (UnavailableException e) {
            log.warn("Old invitations stay until tomorrow: {}", e.getMessage());
        } catch (RuntimeException e) {
            log.error("Old invitations stay until tomorrow: {}", e.getClass().getName());
        }
    }

    /**
     * Forgets those that are due. Blocks.
     *
     * @return how many
     * @throws UnavailableException when one is not known to be forgotten; those before it are
     */
    int run() {
        Instant limit = clock.instant().minus(keptFor);
        List<Invitation> old = invitations.all().stream()
                .filter(invitation -> invitation.expiresAt().isBefore(limit))
                .toList();
        old.forEach(invitation -> invitations.forget(invitation.place()));
        return old.size();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
