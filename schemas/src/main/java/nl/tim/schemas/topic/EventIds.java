package nl.tim.schemas.topic;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
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

    /** The id of something that came from elsewhere: of this moment, the rest from its name, so that the same thing has the same id. */
    public static UUID derived(Instant moment, String name) {
        ByteBuffer digest = digest(name);
        long high = moment.toEpochMilli() << 16 | VERSION | digest.getShort() & (COUNTER_END - 1);
        return new UUID(high, VARIANT | digest.getLong() & RANDOM_MASK);
    }

    private static ByteBuffer digest(String name) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
