package nl.tim.analysis.export.release;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.tim.analysis.export.Freezing;
import nl.tim.analysis.incident.Derivation;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.search.Quarter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Freezes the quarter before on its day, and releases nothing: that takes two people. Looks every day, so that a day on which something is
 * away is made up for. Replicas claim the version that they would make; what is there is never made again.
 */
public final class ExportSchedule implements AutoCloseable {

    private static final Duration CLAIM_STANDS = Duration.ofHours(6);
    private static final Logger log = LoggerFactory.getLogger(ExportSchedule.class);

    private final Releases releases;
    private final ExportStore store;
    private final LocalTime at;
    private final InstantSource clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("export-schedule").daemon(true).factory());

    /** Freezes nothing before {@link #start}. */
    public ExportSchedule(Releases releases, ExportStore store, LocalTime at, InstantSource clock) {
        this.releases = releases;
        this.store = store;
        this.at = at;
        this.clock = clock;
    }

    /** Waits for the first day. Call once. */
    public void start() {
        ZonedDateTime now = clock.instant().atZone(Derivation.ZONE);
        ZonedDateTime today = now.with(at);
        Duration wait = Duration.between(
                now, today.isAfter(now) ? today : now.plusDays(1).with(at));
        ScheduledFuture<?> next = thread.schedule(this::run, wait.toSeconds() + 1, TimeUnit.SECONDS);
        log.debug("Next look at the quarter in {} s", next.getDelay(TimeUnit.SECONDS));
    }

    /** The quarter that has to be frozen now and was not; empty when there is none, or another replica does it. */
    Optional<Quarter> due(Instant now) {
        LocalDate today = now.atZone(Derivation.ZONE).toLocalDate();
        Quarter before = Quarter.of(Quarter.of(today).firstDay().minusDays(1));
        boolean open = !today.isBefore(Freezing.opensOn(before)) && store.latest(before) == 0;
        return open && store.claim(before, 1, now, CLAIM_STANDS) ? Optional.of(before) : Optional.empty();
    }

    private void run() {
        try {
            due(clock.instant()).ifPresent(quarter -> {
                int version =
                        releases.freeze(quarter, null, clock.instant(), _ -> {}).version();
                log.info("Frozen on its day: {} version {}", quarter.name(), version);
            });
        } catch (UnavailableException e) {
            log.warn("Not frozen today: {}", e.getMessage());
        } catch (RuntimeException e) {
            // A defect; its message may quote content.
            log.error("Not frozen today: {}", e.getClass().getName());
        } finally {
            start();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
