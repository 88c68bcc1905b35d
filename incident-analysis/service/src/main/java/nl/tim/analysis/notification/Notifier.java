package nl.tim.analysis.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.signal.SignalLog;
import nl.tim.analysis.signal.SignalStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every so often for what is waited for, and tells whom it concerns. It reads the index and writes nothing there, so a rebuild tells nobody
 * anything; what was told before is not told again, whichever replica looks.
 */
final class Notifier implements AutoCloseable {

    /** What was not triaged for longer, or found longer ago, is no news. */
    private static final Duration NEWS = Duration.ofDays(30);

    private static final Logger log = LoggerFactory.getLogger(Notifier.class);

    private final OpenCases cases;
    private final SignalLog signals;
    private final Notifications notifications;
    private final Post post;
    private final Duration every;
    private final InstantSource clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("notifier").daemon(true).factory());

    Notifier(
            OpenCases cases,
            SignalLog signals,
            Notifications notifications,
            Post post,
            Duration every,
            InstantSource clock) {
        this.cases = cases;
        this.signals = signals;
        this.notifications = notifications;
        this.post = post;
        this.every = every;
        this.clock = clock;
    }

    /** Looks for the first time after one interval. Call once. */
    void start() {
        ScheduledFuture<?> rounds =
                thread.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        log.debug("First look in {} s", rounds.getDelay(TimeUnit.SECONDS));
    }

    private void look() {
        try {
            run();
        } catch (UnavailableException e) {
            log.warn("Notifications wait for the next round: {}", e.getMessage());
        } catch (RuntimeException e) {
            // A defect; its message may quote content.
            log.error("Notifications wait for the next round: {}", e.getClass().getName());
        }
    }

    /** One round. */
    void run() {
        Instant now = clock.instant();
        cases.forEach(now.minus(NEWS), incident -> Notices.of(incident, now).forEach(this::tell));
        signals.all().stream()
                .filter(signal -> signal.status() == SignalStatus.DETECTED
                        && signal.raisedAt().isAfter(now.minus(NEWS)))
                .forEach(signal -> tell(Notice.ofSignal(signal.id())));
    }

    private void tell(Notice notice) {
        if (notifications.claim(notice) && post.send(notice)) {
            notifications.mailed(notice);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
