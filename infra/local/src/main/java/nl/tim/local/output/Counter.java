package nl.tim.local.output;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How far a long job is: one line that changes on a terminal, nothing otherwise. For one thread. */
public final class Counter implements AutoCloseable {

    private static final long REDRAW = Duration.ofMillis(250).toNanos();
    private static final String CLEAR = "\r\u001b[2K";

    private final Output output;
    private final String unit;
    private final LongSupplier nanoTime;
    private final long began;
    private long drawn;

    /**
     * Begins to count the time.
     *
     * @param unit what is counted, in the plural
     * @param nanoTime a clock for elapsed time only
     */
    public Counter(Output output, String unit, LongSupplier nanoTime) {
        this.output = output;
        this.unit = unit;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
        this.drawn = began;
    }

    /** So many are done; drawn four times a second at most. */
    public void at(long done) {
        if (!output.isTerminal()) {
            return;
        }
        long now = nanoTime.getAsLong();
        if (now - drawn >= REDRAW) {
            drawn = now;
            long each = Math.round(done * 1e9 / (now - began));
            output.draw(CLEAR + String.format(Locale.ENGLISH, "  %,d %s, %,d a second", done, unit, each));
        }
    }

    /** Makes room for a line of its own. */
    @Override
    public void close() {
        if (output.isTerminal()) {
            output.draw(CLEAR);
        }
    }
}
