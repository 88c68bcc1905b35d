package nl.tim.local.output;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What several things are doing at once: redrawn in place on a terminal, a line per change otherwise. Safe for use by
 * several threads.
 */
public final class Progress implements AutoCloseable {

    private static final Duration REDRAW = Duration.ofMillis(250);
    private static final int NAME_WIDTH = 14;

    private final Output output;
    private final LongSupplier nanoTime;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Thread clock;
    private int drawn;
    private boolean closed;

    private record Step(String doing, long since, boolean done) {}

    /**
     * Shows nothing before the first {@link #step}.
     *
     * @param nanoTime a clock for elapsed time only
     */
    public Progress(Output output, LongSupplier nanoTime) {
        this.output = output;
        this.nanoTime = nanoTime;
        this.clock = Thread.ofVirtual().unstarted(this::tick);
        if (output.isTerminal()) {
            clock.start();
        }
    }

    /** This thing begins something that takes a while. */
    public synchronized void step(String name, String doing) {
        show(name, new Step(doing, nanoTime.getAsLong(), false));
    }

    /** This thing is done; the time since its last step is shown. */
    public synchronized void done(String name, String outcome) {
        Step before = steps.get(name);
        String took = before == null ? "" : " after " + seconds(before);
        show(name, new Step(outcome + took, nanoTime.getAsLong(), true));
    }

    /** Nothing is shown any more; what was drawn stays. */
    @Override
    public synchronized void close() {
        closed = true;
        clock.interrupt();
    }

    private void show(String name, Step step) {
        if (closed) {
            return;
        }
        steps.put(name, step);
        if (output.isTerminal()) {
            redraw();
        } else {
            output.progress(name + ": " + step.doing());
        }
    }

    private synchronized void redraw() {
        if (closed || steps.isEmpty()) {
            return;
        }
        StringBuilder picture = new StringBuilder();
        if (drawn > 0) {
            picture.append("\u001b[").append(drawn).append("A");
        }
        steps.forEach((name, step) ->
                picture.append("\r\u001b[2K").append(line(name, step)).append('\n'));
        drawn = steps.size();
        output.draw(picture.toString());
    }

    private String line(String name, Step step) {
        String mark = step.done() ? output.paint(Colour.GOOD, "✓") : "…";
        String time = step.done() ? "" : " " + seconds(step);
        return "  " + mark + " " + name + " ".repeat(Math.max(1, NAME_WIDTH - name.length())) + step.doing() + time;
    }

    private String seconds(Step step) {
        return Duration.ofNanos(nanoTime.getAsLong() - step.since()).toSeconds() + " s";
    }

    private void tick() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(REDRAW);
                redraw();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
