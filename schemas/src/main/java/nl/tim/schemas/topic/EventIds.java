package nl.tim.schemas.topic;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Makes UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, a 12-bit counter that starts at random in its lower half, 62 random
 * bits. Each is greater than the one before, also within a millisecond and when the clock goes back. Safe for use by many threads.
 */
public final class EventIds implements Supplier<UUID> {

    private static final int COUNTER_BITS = 12;
    private static final int COUNTER_END = 1 << COUNTER_BITS;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_MASK = 0x3FFF_FFFF_FFFF_FFFFL;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long millis;
    private int counter;

    /** Ids of this clock's time; give a random source that nobody can predict. */
    public EventIds(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public synchronized UUID get() {
        long now = clock.millis();
        if (now > millis) {
            millis = now;
            counter = random.nextInt(COUNTER_END / 2);
        } else if (++counter == COUNTER_END) {
            millis++;
            counter = random.nextInt(COUNTER_END / 2);
        }
        long high = millis << 16 | VERSION | counter;
        return new UUID(high, VARIANT | random.nextLong() & RANDOM_MASK);
    }
}
