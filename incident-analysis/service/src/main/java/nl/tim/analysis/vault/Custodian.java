package nl.tim.analysis.vault;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.tim.analysis.projection.UnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the key topic moving, so that the broker removes the bytes of dead keys in time, and once a day lets keys die whose time has come.
 * Each replica does; twice does no harm. One thread of its own.
 */
public final class Custodian implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Custodian.class);
    private static final Duration FIRST = Duration.ofMinutes(10);
    private static final Duration DAILY = Duration.ofDays(1);

    private final KeyVault vault;
    private final Retention retention;
    private final Duration stirEvery;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("custodian").daemon(true).factory());

    /**
     * Does nothing before {@link #start}.
     *
     * @param stirEvery how long the key topic may be quiet
     */
    public Custodian(KeyVault vault, Retention retention, Duration stirEvery) {
        this.vault = vault;
        this.retention = retention;
        this.stirEvery = stirEvery;
    }

    /** Begins. Call once. */
    public void start() {
        ScheduledFuture<?> stirring = every(stirEvery, stirEvery, "Keys do not move", vault::stir);
        ScheduledFuture<?> tidying = every(FIRST, DAILY, "Terms are kept later", this::tidy);
        log.debug("Begun {} {}", stirring.isDone(), tidying.isDone());
    }

    private ScheduledFuture<?> every(Duration first, Duration pause, String failure, Runnable work) {
        Runnable safe = () -> {
            try {
                work.run();
            } catch (UnavailableException e) {
                log.warn("{}: {}", failure, e.getMessage());
            } catch (RuntimeException e) {
                // A defect; its message may quote content.
                log.error("{}: {}", failure, e.getClass().getName());
            }
        };
        return thread.scheduleWithFixedDelay(safe, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tidy() {
        Retention.Buried buried = retention.run(false);
        log.info("{} identities past their term and {} unused keys buried", buried.identities(), buried.orphans());
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
