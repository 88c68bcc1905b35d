package nl.tim.analysis.job;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.tim.analysis.projection.IndexVersions;
import nl.tim.analysis.projection.ProjectionGroups;
import nl.tim.analysis.projection.UnavailableException;

/**
 * Makes a new index version beside the present one, waits until the running service has filled it, and lets searches read it. The old
 * version is kept up to date until {@code --finish}, so that {@code --rollback} is one switch.
 */
final class RebuildJob implements Job {
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final IndexVersions versions;
    private final ProjectionGroups groups;
    private final Progress progress;
    private final InstantSource clock;

    RebuildJob(IndexVersions versions, ProjectionGroups groups, Progress progress, InstantSource clock) {
        this.versions = versions;
        this.groups = groups;
        this.progress = progress;
        this.clock = clock;
    }

    static void check(JobArguments arguments) {
        arguments.allow("--finish", "--rollback");
        arguments.noWords();
        if (arguments.has("--finish") && arguments.has("--rollback")) {
            throw new UsageException("Choose --finish or --rollback");
        }
    }

    @Override
    public ExitCode run(JobArguments arguments, PrintStream out) {
        IndexVersions.State state = versions.state();
        String read = state.read();
        if (read == null) {
            out.println("There is no index yet; start the service first");
            return ExitCode.INFRASTRUCTURE;
        }
        if (arguments.has("--finish")) {
            return finish(state, read, out);
        }
        if (arguments.has("--rollback")) {
            return rollback(state, read, out);
        }
        return rebuild(state, read, out);
    }

    private ExitCode rebuild(IndexVersions.State state, String read, PrintStream out) {
        if (!progress.running(read)) {
            out.println("No running service projects into " + read + "; a rebuild needs one");
            return ExitCode.INFRASTRUCTURE;
        }
        String target = target(state, read, out);
        fill(target, out);
        versions.refresh(target);
        versions.readFrom(target);
        out.println("Searches read " + target + " now; " + read + " is kept up to date until rebuild --finish");
        return ExitCode.OK;
    }

    private String target(IndexVersions.State state, String read, PrintStream out) {
        List<String> newer = state.projected().stream()
                .filter(index -> versions.numberOf(index) > versions.numberOf(read))
                .toList();
        if (!newer.isEmpty()) {
            out.println("Going on with " + newer.getLast());
            return newer.getLast();
        }
        if (state.projected().size() > 1) {
            throw new UsageException(
                    "An earlier rebuild is not finished: rebuild --finish or rebuild --rollback first");
        }
        IntStream used = IntStream.concat(
                state.numbers().stream().mapToInt(Integer::intValue),
                groups.indices().stream().mapToInt(versions::numberOf));
        int number = 1 + used.max().orElse(0);
        versions.create(number);
        out.println("Filling " + versions.named(number) + " beside " + read);
        return versions.named(number);
    }

    /** Until the projectors have passed ends of the log that were true a moment ago. */
    private void fill(String target, PrintStream out) {
        Instant lastMove = clock.instant();
        long lastLag = Long.MAX_VALUE;
        while (true) {
            Instant pinned = clock.instant();
            Map<Integer, Long> ends = progress.ends();
            long lag = progress.lag(target, ends);
            while (lag > 0) {
                if (lag != lastLag) {
                    out.println(lag + " records to go");
                    lastMove = clock.instant();
                    lastLag = lag;
                }
                if (lastMove.plus(PATIENCE).isBefore(clock.instant()) && !progress.running(target)) {
                    throw new UnavailableException("no running service fills " + target);
                }
                Progress.pause();
                lag = progress.lag(target, ends);
            }
            if (pinned.plus(FRESH).isAfter(clock.instant())) {
                return;
            }
        }
    }

    private ExitCode rollback(IndexVersions.State state, String read, PrintStream out) {
        List<String> others =
                state.projected().stream().filter(index -> !index.equals(read)).toList();
        if (others.isEmpty()) {
            throw new UsageException("There is no other version to go back to");
        }
        versions.refresh(others.getLast());
        versions.readFrom(others.getLast());
        out.println("Searches read " + others.getLast() + " again; rebuild --finish removes " + read);
        return ExitCode.OK;
    }

    private ExitCode finish(IndexVersions.State state, String read, PrintStream out) {
        List<String> others = state.numbers().stream()
                .map(versions::named)
                .filter(index -> !index.equals(read))
                .toList();
        if (others.isEmpty()) {
            out.println("Nothing to finish: " + read + " is the only version");
            return ExitCode.OK;
        }
        for (String index : others) {
            versions.delete(index);
            deleteGroup(index);
            out.println("Removed " + index);
        }
        return ExitCode.OK;
    }

    /** The service leaves the group when it sees that the index is gone. */
    private void deleteGroup(String index) {
        Instant giveUp = clock.instant().plus(PATIENCE);
        while (progress.running(index)) {
            if (clock.instant().isAfter(giveUp)) {
                throw new UnavailableException("a service still projects into " + index);
            }
            Progress.pause();
        }
        groups.delete(index);
    }
}
