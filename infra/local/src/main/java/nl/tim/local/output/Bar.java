package nl.tim.local.output;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How far a job of known size is: a bar with rate and time left on a terminal, a line every few seconds otherwise. One thread at a time. */
public final class Bar implements AutoCloseable {

    private static final Duration REDRAW = Duration.ofMillis(250);
    private static final Duration LINE = Duration.ofSeconds(5);
    private static final Duration WINDOW = Duration.ofSeconds(30);
    private static final Duration SOONEST = Duration.ofSeconds(3);
    private static final int WIDTH = 30;
    private static final String CLEAR = "\r\u001b[2K";

    private final Output output;
    private final String unit;
    private final long total;
    private final LongSupplier nanoTime;
    private final Deque<Sample> samples = new ArrayDeque<>();
    private long told;

    private record Sample(long at, long done) {}

    /**
     * Shows nothing before the first {@link #at}.
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
        this.told = nanoTime.getAsLong();
    }

    /** So many are done. */
    public void at(long done) {
        long now = nanoTime.getAsLong();
        if (samples.isEmpty()) {
            // What came before the first was start-up, which says nothing about the rate.
            samples.add(new Sample(now, done));
        }
        Duration pause = output.isTerminal() ? REDRAW : LINE;
        if (now - told < pause.toNanos()) {
            return;
        }
        told = now;
        samples.add(new Sample(now, done));
        while (samples.size() > 2 && now - samples.getFirst().at() > WINDOW.toNanos()) {
            samples.removeFirst();
        }
        String text = text(
                done, now - samples.getFirst().at(), done - samples.getFirst().done());
        if (output.isTerminal()) {
            int filled = (int) (WIDTH * done / total);
            output.draw(CLEAR + "  " + "█".repeat(filled) + "░".repeat(WIDTH - filled) + " " + text);
        } else {
            output.progress(text);
        }
    }

    /** Rate and time left are those of the last half minute; nothing is said of them before there is one to tell. */
    private String text(long done, long nanos, long doneSince) {
        String soFar = String.format(Locale.ENGLISH, "%,d of %,d %s", done, total, unit);
        if (doneSince <= 0 || nanos < SOONEST.toNanos()) {
            return soFar;
        }
        double each = doneSince * 1e9 / nanos;
        return soFar
                + String.format(
                        Locale.ENGLISH,
                        ", %,d a second, %s left",
                        Math.round(each),
                        left(Duration.ofSeconds(Math.round((total - done) / each))));
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
