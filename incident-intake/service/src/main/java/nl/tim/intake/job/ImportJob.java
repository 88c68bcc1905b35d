package nl.tim.intake.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import nl.tim.intake.directory.Directory;
import nl.tim.intake.job.ImportLine.Refusal;
import nl.tim.intake.report.Acceptance;
import nl.tim.intake.report.ReportLog.LogUnavailableException;
import nl.tim.intake.report.Sender;
import nl.tim.intake.reporter.Reporters;
import org.jspecify.annotations.Nullable;

/**
 * Takes reports from JSON lines as if each had been sent at the moment that its line names: by the same rules, redacted, sealed,
 * acknowledged by the log. What is imported again changes nothing.
 */
final class ImportJob implements Job {

    private static final int MOST_IN_FLIGHT = 4_000;

    private final Acceptance acceptance;
    private final Reporters reporters;
    private final Directory directory;
    private final ImportLog log;
    private final InstantSource clock;

    ImportJob(Acceptance acceptance, Reporters reporters, Directory directory, ImportLog log, InstantSource clock) {
        this.acceptance = acceptance;
        this.reporters = reporters;
        this.directory = directory;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public ExitCode run(InputStream in, PrintStream out) throws IOException, InterruptedException {
        if (!LoadedDirectory.await(directory, clock)) {
            out.println(ImportProgress.failure("the directory was not read in time"));
            return ExitCode.INFRASTRUCTURE;
        }
        ImportProgress progress = new ImportProgress(out, clock);
        Run run = new Run(progress);
        run.readAll(in);
        String failure = run.failure.get();
        if (failure != null) {
            out.println(ImportProgress.failure(failure));
            return ExitCode.INFRASTRUCTURE;
        }
        return progress.done() == 0 ? ExitCode.OK : ExitCode.REFUSED;
    }

    private final class Run {

        private final ImportProgress progress;
        private final ImportLine.Reader reader = new ImportLine.Reader();
        private final Semaphore room = new Semaphore(MOST_IN_FLIGHT);
        private final AtomicReference<@Nullable String> failure = new AtomicReference<>();

        Run(ImportProgress progress) {
            this.progress = progress;
        }

        void readAll(InputStream in) throws IOException, InterruptedException {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            try (ExecutorService threads =
                    Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
                long number = 0;
                for (String line = lines.readLine(); line != null && failure.get() == null; line = lines.readLine()) {
                    long lineNumber = ++number;
                    String text = line;
                    room.acquire();
                    threads.execute(() -> take(lineNumber, text));
                }
            }
            // Everything that was sent is acknowledged, or known not to be.
            room.acquire(MOST_IN_FLIGHT);
        }

        private void take(long number, String line) {
            boolean sent = false;
            try {
                sent = failure.get() == null && taken(number, line);
            } catch (LogUnavailableException e) {
                failure.compareAndSet(null, "the log does not take reports: " + e.getMessage());
            } catch (RuntimeException e) {
                // A defect; its message may quote content.
                failure.compareAndSet(
                        null, "line " + number + ": " + e.getClass().getName());
            } finally {
                if (!sent) {
                    room.release();
                }
            }
        }

        /** Whether it was sent, so that its acknowledgement makes room. */
        private boolean taken(long number, String line) throws LogUnavailableException {
            return switch (reader.read(line, clock.instant())) {
                case ImportLine.Unreadable(List<Refusal> refusals) -> {
                    progress.refused(number, refusals);
                    yield false;
                }
                case ImportLine.Readable readable -> taken(number, readable);
            };
        }

        private boolean taken(long number, ImportLine.Readable line) throws LogUnavailableException {
            Sender sender = line.account() == null ? null : reporters.person(line.account());
            return switch (acceptance.redacted(line.incidentId(), line.report(), line.recordedAt(), sender)) {
                case Acceptance.Outcome.Refused refused -> {
                    progress.refused(
                            number,
                            refused.problems().stream()
                                    .map(problem -> Refusal.of(problem, "report."))
                                    .toList());
                    yield false;
                }
                case Acceptance.Outcome.Storable storable -> {
                    log.append(storable.publication()).whenComplete((_, problem) -> acknowledged(problem));
                    yield true;
                }
            };
        }

        private void acknowledged(@Nullable Throwable problem) {
            if (problem == null) {
                progress.accepted();
            } else {
                failure.compareAndSet(
                        null,
                        "a report was not acknowledged: " + problem.getClass().getSimpleName());
            }
            room.release();
        }
    }
}
