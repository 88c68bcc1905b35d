package nl.tim.local.output;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How far a job of known size is: a bar with rate and time left on a terminal, a line every few seconds otherwise. One thread at a time. */
public final class Bar implements AutoCloseable {

    private static final Duration REDRAW = Duration.ofMillis(250);
    private static final Duration LINE = Duration.ofSeconds(5);
    private static final int WIDTH = 30;
    private static final String CLEAR = "\r\u001b[2K";

    private final Output output;
    private final String unit;
    private final long total;
    private final LongSupplier nanoTime;
    private final long began;
    private long told;

    /**
     * Begins to count the time.
     *
     * @param unit what is counted, in the plural
     * @param total how many there will be, 1 or more
     * @param nanoTime a clock for elapsed time only
     */
    public Bar(Output output, String unit, long total, LongSupplier nanoTime) {
        this.output = output;
        this.unit = unit;
        this.total = total;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
        this.told = began;
    }

    /** So many are done. */
    public void at(long done) {
        long now = nanoTime.getAsLong();
        Duration pause = output.isTerminal() ? REDRAW : LINE;
        if (now - told < pause.toNanos()) {
            return;
        }
        told = now;
        String text = text(done, now - began);
        if (output.isTerminal()) {
            int filled = (int) (WIDTH * done / total);
            output.draw(CLEAR + "  " + "█".repeat(filled) + "░".repeat(WIDTH - filled) + " " + text);
        } else {
            output.progress(text);
        }
    }

    private String text(long done, long nanos) {
        double each = done * 1e9 / nanos;
        String left = done == 0 ? "" : ", " + left(Duration.ofSeconds(Math.round((total - done) / each))) + " left";
        return String.format(
                Locale.ENGLISH, "%,d of %,d %s, %,d a second%s", done, total, unit, Math.round(each), left);
    }

    private static String left(Duration time) {
        return time.toMinutes() > 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : time.toSeconds() + " s";
    }

    /** Makes room for lines. */
    @Override
    public void close() {
        if (output.isTerminal()) {
            output.draw(CLEAR);
        }
    }
}
