package nl.tim.analysis.projection;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before a try: a random part of a doubling, capped wait ("full jitter"), so that writers do not come back together.
 *
 * @param first longest wait before the first retry
 * @param cap longest wait before any retry
 * @param inPlace how long one poll retries overloaded documents before the consumer polls again
 */
public record RetrySettings(Duration first, Duration cap, Duration inPlace) {

    /** The wait before the n-th retry, n from 1. */
    public Duration wait(int retry, RandomGenerator random) {
        double factor = Math.pow(2, Math.min(retry, 30) - 1.0);
        double longest = Math.min((double) cap.toMillis(), first.toMillis() * factor);
        return Duration.ofMillis((long) (random.nextDouble() * longest));
    }
}
