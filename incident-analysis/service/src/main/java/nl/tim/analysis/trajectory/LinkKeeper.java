package nl.tim.analysis.trajectory;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.tim.analysis.access.ForTheRegion;
import nl.tim.analysis.command.LogUnavailableException;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.search.IndexUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Links incidents at once when they are chosen, and every minute what could not be linked then. */
final class LinkKeeper implements AutoCloseable {

    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Logger log = LoggerFactory.getLogger(LinkKeeper.class);

    private final IncidentLinks links;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("trajectory-links").daemon(true).factory());

    /** Links nothing before {@link #start}. */
    LinkKeeper(IncidentLinks links) {
        this.links = links;
    }

    void start() {
        ScheduledFuture<?> next =
                thread.scheduleWithFixedDelay(this::run, AGAIN.toSeconds(), AGAIN.toSeconds(), TimeUnit.SECONDS);
        log.debug("First look in {} s", next.getDelay(TimeUnit.SECONDS));
    }

    /** Incidents were chosen. Does not block. */
    void soon() {
        thread.execute(this::run);
    }

    private void run() {
        try {
            int written = ForTheRegion.work(links::complete);
            if (written > 0) {
                log.info("{} incidents were told about their trajectory", written);
            }
        } catch (LogUnavailableException | UnavailableException | IndexUnavailableException e) {
            log.warn("Incidents are linked later: {}", e.getMessage());
        } catch (Exception e) {
            // A defect; its message may quote content.
            log.error("Incidents are not linked: {}", e.getClass().getName());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
