package nl.tim.analysis.signal;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.tim.analysis.projection.UnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Scans every night at the same local time. Replicas that scan at the same time write the same facts, which count once. A night in which
 * something is away is made up for the next night.
 */
public final class NightlyScan implements AutoCloseable {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Logger log = LoggerFactory.getLogger(NightlyScan.class);

    private final SignalScan scan;
    private final LocalTime at;
    private final InstantSource clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("nightly-scan").daemon(true).factory());

    /** Scans nothing before {@link #start}. */
    public NightlyScan(SignalScan scan, LocalTime at, InstantSource clock) {
        this.scan = scan;
        this.at = at;
        this.clock = clock;
    }

    /** Waits for the first night. Call once. */
    public void start() {
        ScheduledFuture<?> next = thread.schedule(this::run, untilNext().toSeconds() + 1, TimeUnit.SECONDS);
        log.debug("Next scan in {} s", next.getDelay(TimeUnit.SECONDS));
    }

    /** How long until the time of day comes again. */
    Duration untilNext() {
        ZonedDateTime now = clock.instant().atZone(AMSTERDAM);
        ZonedDateTime today = now.with(at);
        return Duration.between(
                now, today.isAfter(now) ? today : now.plusDays(1).with(at));
    }

    private void run() {
        try {
            ScanOutcome outcome = scan.run();
            log.info(
                    "Scanned {} series up to the week of {}: {} signals, {} of them new",
                    outcome.series(),
                    outcome.to(),
                    outcome.signals().size(),
                    outcome.signals().stream()
                            .filter(found -> found.news() == ScanOutcome.News.RAISED)
                            .count());
        } catch (UnavailableException e) {
            log.warn("No scan this night: {}", e.getMessage());
        } catch (RuntimeException e) {
            // A defect; its message may quote content.
            log.error("No scan this night: {}", e.getClass().getName());
        } finally {
            start();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
