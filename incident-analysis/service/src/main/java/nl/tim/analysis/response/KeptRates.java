package nl.tim.analysis.response;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts once in a while, however many people look: everybody may, and a year of cases is read for it. Safe for use by many threads. */
public final class KeptRates {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Function<Instant, ResponseRates> count;
    private final InstantSource clock;
    private @Nullable ResponseRates rates;
    private Instant at = Instant.EPOCH;

    /** Counts when somebody asks. */
    public KeptRates(Function<Instant, ResponseRates> count, InstantSource clock) {
        this.count = count;
        this.clock = clock;
    }

    /**
     * The rates of now, or of a moment ago. Blocks.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when they are not known and cannot be counted
     */
    public synchronized ResponseRates now() {
        Instant now = clock.instant();
        if (rates == null || at.plus(FRESH).isBefore(now)) {
            rates = count.apply(now);
            at = now;
        }
        return rates;
    }
}
