package nl.tim.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A part and the process that runs it, which outlives this JVM. Not for use by several threads at once; several JVMs
 * must agree among themselves who starts and stops.
 */
public final class PartProcess {

    private static final int LOG_LINES = 20;
    private static final Duration REAPED = Duration.ofSeconds(1);
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(200);

    /** How a process ended. */
    public enum Ending {
        /** There was none. */
        NOT_RUNNING,
        /** It ended when asked. */
        STOPPED,
        /** It did not end when asked and was killed. */
        KILLED
    }

    private final Part part;
    private final Home home;
    private final StateFiles states;
    private final InstantSource clock;
    private @Nullable Process started;

    private PartProcess(Part part, Home home, InstantSource clock) {
        this.part = part;
        this.home = home;
        this.states = new StateFiles(home);
        this.clock = clock;
    }

    /** The process of this part in this home, running or not; nothing is started or asked. */
    public static PartProcess of(Part part, Home home) {
        return new PartProcess(part, home, InstantSource.system());
    }

    /** The part. */
    public Part part() {
        return part;
    }

    /** What runs now, also when another JVM started it; empty when nothing does. */
    public Optional<PartState> running() {
        return states.read(part.name()).filter(PartState::isRunning);
    }

    /** Returns what is wrong with it in a few words, or empty when it runs and can do its work. */
    public Optional<String> problem() {
        return running().isPresent() ? part.health().problem() : Optional.of("not running");
    }

    /**
     * Starts it if it does not run, and waits until it can do its work.
     *
     * @throws PartFailedException if it does not become healthy in time; it is stopped then if this call started it
     */
    public void start() {
        boolean ours = running().isEmpty();
        if (ours) {
            launch();
        }
        try {
            awaitHealthy();
        } catch (PartFailedException failed) {
            if (ours) {
                kill();
            }
            throw failed;
        }
    }

    /**
     * Starts the process without waiting. What an earlier one left running is killed first.
     *
     * @throws PartFailedException if this machine cannot run it
     */
    public void launch() {
        kill();
        try {
            home.create();
            Process process = Detached.start(part.prepare(), home.log(part.name()));
            started = process;
            ProcessIdentity.of(process.pid()).ifPresent(identity -> remember(List.of(identity)));
        } catch (IOException refused) {
            throw new PartFailedException(part.name(), "cannot be prepared: " + refused, List.of());
        }
    }

    /**
     * Waits until the part can do its work, and remembers the processes it then has.
     *
     * @throws PartFailedException if it ends or takes longer than its patience
     */
    public void awaitHealthy() {
        long deadline = System.nanoTime() + part.patience().toNanos();
        while (true) {
            PartState state = running().orElseThrow(() -> failed("ended before it was ready" + exitCode()));
            Optional<String> problem = part.health().problem();
            if (problem.isEmpty()) {
                rememberAll(state);
                return;
            }
            if (System.nanoTime() > deadline) {
                throw failed("is not ready after " + part.patience().toSeconds() + " s: " + problem.get());
            }
            pause();
        }
    }

    /** Asks it to end, waits up to 30 s, then kills it. */
    public Ending stop() {
        return stop(GRACE);
    }

    /** Asks it to end, waits, then kills it; its children end with it. */
    public Ending stop(Duration grace) {
        List<ProcessIdentity> processes = processes();
        if (processes.isEmpty()) {
            states.delete(part.name());
            return Ending.NOT_RUNNING;
        }
        processes.forEach(process -> process.find().ifPresent(ProcessHandle::destroy));
        boolean ended = awaitEnd(processes, grace);
        if (!ended) {
            kill();
        }
        states.delete(part.name());
        return ended ? Ending.STOPPED : Ending.KILLED;
    }

    /** Ends it at once, as a power cut would, and waits until it is gone. */
    public void kill() {
        List<ProcessIdentity> processes = processes();
        processes.forEach(process -> process.find().ifPresent(ProcessHandle::destroyForcibly));
        if (!awaitEnd(processes, GRACE)) {
            throw failed("does not end, not even when killed");
        }
    }

    private List<ProcessIdentity> processes() {
        return states.read(part.name())
                .map(state -> ProcessTree.alive(state.processes()))
                .orElse(List.of());
    }

    private void rememberAll(PartState state) {
        List<ProcessIdentity> now = ProcessTree.of(state.processes().getLast());
        if (!now.equals(state.processes())) {
            states.write(new PartState(part.name(), now, state.since(), state.ports()));
        }
    }

    private void remember(List<ProcessIdentity> processes) {
        Map<String, Integer> ports = new TreeMap<>();
        part.ports().forEach(port -> ports.put(port.use(), port.number()));
        states.write(new PartState(part.name(), processes, clock.instant(), ports));
    }

    /** The machine says that a process is gone a moment before it tells the exit code. */
    private String exitCode() {
        Process process = started;
        try {
            return process != null && process.waitFor(REAPED) ? " (exit code " + process.exitValue() + ")" : "";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private PartFailedException failed(String reason) {
        return new PartFailedException(part.name(), reason, LogEnd.of(home.log(part.name()), LOG_LINES));
    }

    private static boolean awaitEnd(List<ProcessIdentity> processes, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (processes.stream().anyMatch(ProcessIdentity::isAlive)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new java.io.InterruptedIOException("interrupted while waiting"));
        }
    }
}
