package nl.tim.intake.follow;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * Counts wrong codes in token buckets, one for each visitor. Visitors are remembered for an hour, by a hash under a key that lives in this
 * process only, so that nobody's address is kept.
 */
final class WrongCodeBuckets implements WrongCodes {

    private static final int MOST_VISITORS = 100_000;
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final byte[] key = new byte[32];
    private final LoadingCache<String, Bucket> buckets;

    /**
     * Allows so many wrong codes in a row, and one more after each period.
     *
     * @param inARow 1 or more
     */
    WrongCodeBuckets(int inARow, Duration oneMoreEach) {
        new SecureRandom().nextBytes(key);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_VISITORS)
                .expireAfterAccess(REMEMBERED)
                .build(_ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(inARow).refillGreedy(1, oneMoreEach))
                        .build());
    }

    @Override
    public Duration wait(String visitor) {
        long nanos = bucket(visitor).estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return nanos == 0 ? Duration.ZERO : Duration.ofSeconds(1 + TimeUnit.NANOSECONDS.toSeconds(nanos));
    }

    @Override
    public void count(String visitor) {
        bucket(visitor).consumeIgnoringRateLimits(1);
    }

    private Bucket bucket(String visitor) {
        return buckets.get(hashed(visitor));
    }

    private String hashed(String visitor) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(key);
            return HexFormat.of().formatHex(digest.digest(visitor.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
