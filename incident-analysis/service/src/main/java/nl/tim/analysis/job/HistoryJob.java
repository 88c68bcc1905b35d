package nl.tim.analysis.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import nl.tim.analysis.command.Flaw;
import nl.tim.analysis.command.Histories;
import nl.tim.analysis.command.Histories.Outcome;
import nl.tim.analysis.command.LogUnavailableException;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.projection.IndexVersions;
import nl.tim.analysis.projection.UnavailableException;
import org.jspecify.annotations.Nullable;

/** Reads histories of cases, one a line, and writes them down. Tells how far it is in JSON lines, never content. */
final class HistoryJob implements Job {

    private static final int AT_ONCE = 16;
    private static final int WAITING = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BEHIND = Duration.ofMinutes(30);

    private final Histories histories;
    private final Directory directory;
    private final IndexVersions versions;
    private final Progress progress;
    private final InputStream lines;
    private final InstantSource clock;

    HistoryJob(
            Histories histories,
            Directory directory,
            IndexVersions versions,
            Progress progress,
            InputStream lines,
            InstantSource clock) {
        this.histories = histories;
        this.directory = directory;
        this.versions = versions;
        this.progress = progress;
        this.lines = lines;
        this.clock = clock;
    }

    static void check(JobArguments arguments) {
        arguments.allow();
        arguments.noWords();
    }

    @Override
    public ExitCode run(JobArguments arguments, PrintStream out) {
        if (!directory.awaitCurrent(PATIENCE)) {
            throw new UnavailableException("directory");
        }
        var told = new HistoryProgress(out, clock);
        var run = new Run(told);
        run.readAll();
        String failure = run.failure.get();
        if (failure != null) {
            told.failed(failure);
            return ExitCode.INFRASTRUCTURE;
        }
        return told.done() == 0 ? ExitCode.OK : ExitCode.DIFFERENCES;
    }

    private final class Run {

        private final HistoryProgress told;
        private final Semaphore room = new Semaphore(WAITING);
        private final AtomicReference<@Nullable String> failure = new AtomicReference<>();
        private boolean caughtUp;

        Run(HistoryProgress told) {
            this.told = told;
        }

        void readAll() {
            try (var read = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
                    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
                long number = 0;
                for (String line = read.readLine(); line != null && failure.get() == null; line = read.readLine()) {
                    long lineNumber = ++number;
                    String text = line;
                    room.acquireUninterruptibly();
                    threads.execute(() -> take(lineNumber, text));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void take(long number, String line) {
            try {
                if (failure.get() == null) {
                    told.became(number, outcome(line));
                }
            } catch (LogUnavailableException | UnavailableException e) {
                failure.compareAndSet(null, "not available: " + e.getMessage());
            } catch (RuntimeException e) {
                // A defect; its message may quote content.
                failure.compareAndSet(
                        null, "line " + number + ": " + e.getClass().getName());
            } finally {
                room.release();
            }
        }

        private Outcome outcome(String line) throws LogUnavailableException {
            Optional<HistoryLine> read = HistoryLine.read(line, clock.instant());
            if (read.isEmpty()) {
                return new Outcome.Refused(0, List.of(new Flaw("", "unreadable", List.of())));
            }
            Outcome outcome =
                    histories.write(read.get().incidentId(), read.get().steps());
            if (outcome instanceof Outcome.Unknown) {
                awaitProjector();
                // What was read with a mistake cannot be read again.
                HistoryLine again = HistoryLine.read(line, clock.instant()).orElseThrow();
                return histories.write(again.incidentId(), again.steps());
            }
            return outcome;
        }

        /** Once: whatever was in the log when the first case was missing is in the index afterwards. */
        private synchronized void awaitProjector() {
            if (caughtUp) {
                return;
            }
            String read = versions.state().read();
            if (read == null) {
                throw new UnavailableException("index");
            }
            Map<Integer, Long> ends = progress.ends();
            Instant giveUp = clock.instant().plus(BEHIND);
            while (progress.lag(read, ends) > 0) {
                if (!progress.running(read) || clock.instant().isAfter(giveUp)) {
                    throw new UnavailableException("projector");
                }
                Progress.pause();
            }
            caughtUp = true;
        }
    }
}
