package nl.tim.schemas.seal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fresh data keys whose wrapped form is already acknowledged on {@code tim.keys}, so that accepting a report is one
 * publish. A thread of its own keeps the stock filled. Keys that were not used are tombstoned
 * when the pool closes, and replaced when they have been in stock for half a day: a key that is older than {@link #KEPT_FOR}
 * and that nothing names was left behind by a pool that was killed.
 */
public final class KeyPool implements AutoCloseable {
    /** No key is handed out longer after it was made. */
    public static final Duration KEPT_FOR = Duration.ofDays(1);

    private static final Logger log = LoggerFactory.getLogger(KeyPool.class);
    private static final List<KeyPurpose> PURPOSES = List.of(KeyPurpose.IDENTITY, KeyPurpose.TEXT);
    private static final int MOST_AT_ONCE = 1_000;
    private static final long RETRY_MILLIS = 500;
    private static final long CLOSE_SECONDS = 5;
    private static final Duration RENEWED_WITHIN = Duration.ofSeconds(2);
    private static final Duration FRESH_FOR = Duration.ofHours(12);
    private static final long LOOK_MINUTES = 10;

    private final Kek kek;
    private final KeyLog keyLog;
    private final InstantSource clock;
    private final Map<KeyPurpose, BlockingQueue<Stocked>> stock = new EnumMap<>(KeyPurpose.class);
    private final Semaphore wanted;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread filler;

    /**
     * Prepares a pool; nothing is made before {@link #start}.
     *
     * @param size keys kept in stock for each purpose, 1 or more
     */
    public KeyPool(Kek kek, KeyLog keyLog, int size, InstantSource clock) {
        this.kek = kek;
        this.keyLog = keyLog;
        this.clock = clock;
        PURPOSES.forEach(purpose -> stock.put(purpose, new ArrayBlockingQueue<>(size)));
        this.wanted = new Semaphore(1);
        this.filler = Thread.ofPlatform().name("key-pool").daemon(true).unstarted(this::fill);
    }

    /** Starts filling in the background. Call once. */
    public void start() {
        filler.start();
    }

    /** True while every purpose has a key in stock. */
    public boolean stocked() {
        return stock.values().stream().noneMatch(BlockingQueue::isEmpty);
    }

    /**
     * A key that nobody else gets. Does not wait for one, unless the stock turns out to be too old, as after a machine has slept: then two
     * seconds at most.
     *
     * @param purpose IDENTITY or TEXT
     * @throws NoKeyAvailableException when none is in stock
     */
    public SealingKey take(KeyPurpose purpose) throws NoKeyAvailableException {
        return take(purpose, Duration.ZERO);
    }

    /**
     * A key that nobody else gets; blocks until there is one.
     *
     * @param purpose IDENTITY or TEXT
     * @param patience how long to wait at most
     * @throws NoKeyAvailableException when none came in time, or the thread was interrupted
     */
    public SealingKey take(KeyPurpose purpose, Duration patience) throws NoKeyAvailableException {
        var keys = stock(purpose);
        var patient = patience;
        wanted.release();
        try {
            for (var found = next(keys, patient); found != null; found = next(keys, patient)) {
                if (!found.olderThan(KEPT_FOR, clock.instant())) {
                    return found.key();
                }
                tombstoned(found);
                wanted.release();
                patient = patience.compareTo(RENEWED_WITHIN) < 0 ? RENEWED_WITHIN : patience;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new NoKeyAvailableException(purpose);
    }

    private static @Nullable Stocked next(BlockingQueue<Stocked> keys, Duration patience) throws InterruptedException {
        return patience.isZero() ? keys.poll() : keys.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whoever waits for it does so elsewhere; a tombstone that is lost is made up for by the sweep of keys that nothing names. */
    private CompletableFuture<Void> tombstone(Stocked unused) {
        return keyLog.append(unused.key().keyId(), null);
    }

    /** Stops filling and tombstones what was not used, waiting at most a few seconds for the key log. */
    @Override
    public void close() {
        stop.countDown();
        wanted.release();
        try {
            filler.join(TimeUnit.SECONDS.toMillis(CLOSE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var tombstones = stock.values().stream()
                .flatMap(keys -> keys.stream().map(this::tombstone))
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(tombstones)
                    .orTimeout(CLOSE_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            log.warn("Unused keys stay on the key log: {}", reason(e));
        }
    }

    private void fill() {
        try {
            while (stop.getCount() > 0) {
                boolean asked = wanted.tryAcquire(LOOK_MINUTES, TimeUnit.MINUTES);
                log.trace("Looking at the stock, asked {}", asked);
                wanted.drainPermits();
                while (stop.getCount() > 0 && !filled()) {
                    log.trace("Filling");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A failure that nobody foresaw ends this attempt, never the thread: without it no report would be accepted again. */
    private boolean filled() throws InterruptedException {
        try {
            return addMissing();
        } catch (RuntimeException e) {
            log.warn("Keys cannot be made: {}", e.getClass().getSimpleName());
            pause();
            return false;
        }
    }

    private void pause() throws InterruptedException {
        boolean stopped = stop.await(RETRY_MILLIS, TimeUnit.MILLISECONDS);
        log.trace("Waited, stopped {}", stopped);
    }

    private BlockingQueue<Stocked> stock(KeyPurpose purpose) {
        var keys = stock.get(purpose);
        if (keys == null) {
            throw new IllegalArgumentException("Not pooled: " + purpose);
        }
        return keys;
    }

    /** Sends every key that is missing or old before waiting for the first; true when every purpose was full and fresh. */
    private boolean addMissing() throws InterruptedException {
        var sent = new ArrayList<Sent>();
        for (var purpose : PURPOSES) {
            var keys = stock(purpose);
            var now = clock.instant();
            var old = keys.stream().filter(key -> key.olderThan(FRESH_FOR, now)).toList();
            int missing = Math.min(MOST_AT_ONCE, keys.remainingCapacity());
            for (int i = 0; i < missing; i++) {
                sent.add(send(purpose, null));
            }
            old.forEach(one -> sent.add(send(purpose, one)));
        }
        boolean away = false;
        for (var one : sent) {
            away |= !acknowledged(one);
        }
        if (away) {
            pause();
        }
        return sent.isEmpty();
    }

    private record Stocked(SealingKey key, Instant madeAt) {
        boolean olderThan(Duration age, Instant now) {
            return madeAt.plus(age).isBefore(now);
        }
    }

    /** @param instead the key that gives way; null when one was missing */
    private record Sent(
            KeyPurpose purpose, Stocked made, @Nullable Stocked instead, CompletableFuture<Void> acknowledged) {}

    private Sent send(KeyPurpose purpose, @Nullable Stocked instead) {
        var key = SealingKey.generate(UUID.randomUUID(), purpose);
        var now = clock.instant();
        var wrapped = DataKeys.wrap(key, purpose, kek, now);
        return new Sent(purpose, new Stocked(key, now), instead, keyLog.append(key.keyId(), wrapped));
    }

    private boolean acknowledged(Sent sent) throws InterruptedException {
        try {
            sent.acknowledged().join();
            stow(sent);
            return true;
        } catch (CompletionException e) {
            log.warn("The key log does not acknowledge: {}", reason(e));
            return false;
        }
    }

    /** The stock is never smaller meanwhile. What was to be replaced may have been taken, and its place with it. */
    private void stow(Sent sent) throws InterruptedException {
        var keys = stock(sent.purpose());
        var old = sent.instead();
        if (old == null) {
            keys.put(sent.made());
        } else if (keys.remove(old)) {
            keys.put(sent.made());
            tombstoned(old);
        } else if (!keys.offer(sent.made())) {
            tombstoned(sent.made());
        }
    }

    private void tombstoned(Stocked unused) {
        tombstone(unused).whenComplete((_, failure) -> {
            if (failure != null) {
                log.warn(
                        "An unused key stays on the key log: {}",
                        failure.getClass().getSimpleName());
            }
        });
    }

    private static String reason(CompletionException e) {
        var cause = e.getCause();
        return (cause == null ? e : cause).getClass().getSimpleName();
    }
}
