package nl.tim.analysis.projection;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks at the index versions every few seconds for as long as the process lives, whatever goes wrong meanwhile. */
final class FollowerLoop implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(FollowerLoop.class);

    private final IndexFollower follower;
    private final Projections projections;
    private final Duration every;
    private final InstantSource clock;
    private volatile @Nullable ScheduledExecutorService timer;
    private volatile @Nullable Instant lastSuccess;
    private volatile String lastFailure = "not looked yet";

    FollowerLoop(IndexFollower follower, Projections projections, Duration every, InstantSource clock) {
        this.follower = follower;
        this.projections = projections;
        this.every = every;
        this.clock = clock;
    }

    /** Null while all is well, else why the projection is not known to be well. */
    @Nullable
    String trouble() {
        Instant success = lastSuccess;
        boolean recent = success != null && success.plus(every.multipliedBy(8)).isAfter(clock.instant());
        return recent ? null : lastFailure;
    }

    @Override
    public void start() {
        var executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("index-follower").daemon(true).factory());
        var task = executor.scheduleWithFixedDelay(this::follow, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        log.debug("Following index versions, cancelled {}", task.isCancelled());
        timer = executor;
    }

    @Override
    public void stop() {
        ScheduledExecutorService executor = timer;
        if (executor != null) {
            executor.shutdownNow();
            timer = null;
        }
        projections.running().forEach(projections::stop);
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    private void follow() {
        try {
            follower.follow();
            lastSuccess = clock.instant();
        } catch (UnavailableException e) {
            failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // A scheduled task that throws is never run again.
            failed(e.getClass().getName());
        }
    }

    private void failed(String what) {
        if (!what.equals(lastFailure) || trouble() == null) {
            log.warn("Index versions cannot be followed: {}", what);
        }
        lastFailure = what;
    }
}
