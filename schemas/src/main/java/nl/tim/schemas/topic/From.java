package nl.tim.schemas.topic;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Where a {@link TopicTail} starts to read. */
public final class From {
    private final @Nullable InstantSource clock;
    private final Duration age;

    private From(@Nullable InstantSource clock, Duration age) {
        this.clock = clock;
        this.age = age;
    }

    /** From the first record that the topic still has. */
    public static From beginning() {
        return new From(null, Duration.ZERO);
    }

    /** From the first record that is at most this old when the tail starts. */
    public static From since(InstantSource clock, Duration age) {
        return new From(clock, age);
    }

    /** The moment to start from; null for the beginning. */
    @Nullable
    Instant start() {
        return clock == null ? null : clock.instant().minus(age);
    }
}
