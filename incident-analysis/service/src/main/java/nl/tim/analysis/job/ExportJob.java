package nl.tim.analysis.job;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tim.analysis.audit.AccessLine;
import nl.tim.analysis.audit.AccessLine.Outcome;
import nl.tim.analysis.audit.AccessLog;
import nl.tim.analysis.audit.Activity;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Edition;
import nl.tim.analysis.export.ExportRefusedException;
import nl.tim.analysis.export.Freezing;
import nl.tim.analysis.export.Manifest;
import nl.tim.analysis.export.Scope;
import nl.tim.analysis.export.Snapshot;
import nl.tim.analysis.export.release.ExportStore;
import nl.tim.analysis.export.release.Releases;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.search.Quarter;

/**
 * Takes an edition of a quarter on its way: freezes it if it was not; with who prepared it, proposes it; with who approves, makes and
 * releases the files.
 */
final class ExportJob implements Job {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PREPARED_BY = "--prepared-by";
    private static final String APPROVED_BY = "--approved-by";

    private final Releases releases;
    private final Directory directory;
    private final AccessLog access;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    ExportJob(Releases releases, Directory directory, AccessLog access, Supplier<UUID> ids, InstantSource clock) {
        this.releases = releases;
        this.directory = directory;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    static void check(JobArguments arguments) {
        arguments.allow(
                "--quarter",
                "--audience",
                "--trajectory",
                "--organisation",
                "--exemplars",
                PREPARED_BY,
                APPROVED_BY,
                "--correction",
                "--out",
                "--json");
        arguments.noWords();
        Object asked = List.of(quarter(arguments), edition(arguments), exemplars(arguments));
        Optional<String> prepared = arguments.text(PREPARED_BY);
        if (prepared.isPresent() && prepared.equals(arguments.text(APPROVED_BY))) {
            throw new UsageException("Releasing needs two people, and these are one");
        }
        assert asked != null;
    }

    private static Quarter quarter(JobArguments arguments) {
        return arguments
                .text("--quarter")
                .flatMap(Quarter::parse)
                .orElseThrow(() -> new UsageException("Say which quarter: --quarter=2026-Q3"));
    }

    private static Edition edition(JobArguments arguments) {
        Optional<String> trajectory = arguments.text("--trajectory");
        Optional<String> organisation = arguments.text("--organisation");
        Audience audience = Audience.of(arguments.text("--audience").orElse("region"))
                .orElseThrow(() -> new UsageException("Say who reads it: --audience=region or --audience=public"));
        if (trajectory.isEmpty() && organisation.isEmpty()) {
            return Edition.of(audience);
        }
        if (trajectory.isPresent() == organisation.isPresent() || audience == Audience.PUBLIC) {
            throw new UsageException("Of one trajectory or one organisation, and for the region");
        }
        return Scope.of(
                        trajectory.isPresent() ? "trajectory" : "organisation",
                        trajectory.or(() -> organisation).orElseThrow())
                .map(Edition::of)
                .orElseThrow(() -> new UsageException("Not the id of a trajectory, or the code of an organisation"));
    }

    private static List<UUID> exemplars(JobArguments arguments) {
        try {
            return arguments.text("--exemplars").stream()
                    .flatMap(all -> Arrays.stream(all.split(",")))
                    .map(UUID::fromString)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new UsageException("Name texts for the public by their ids, with commas: --exemplars=ID,ID");
        }
    }

    @Override
    public ExitCode run(JobArguments arguments, PrintStream out) {
        Releases way = arguments
                .text("--out")
                .map(folder -> releases.in(new ExportStore(Path.of(folder))))
                .orElse(releases);
        ExportLines lines = new ExportLines(out, clock, arguments.has("--json"));
        Edition edition = edition(arguments);
        awaitDirectory();
        Instant start = clock.instant();
        try {
            Snapshot whole = way.freeze(
                    quarter(arguments), arguments.text("--correction").orElse(null), start, lines::show);
            Snapshot frozen = way.frozen(whole.quarter(), whole.version(), edition.scope(), lines::show);
            arguments.text(PREPARED_BY).ifPresent(by -> {
                tell(by, "propose", frozen, edition);
                way.propose(frozen, edition, by, exemplars(arguments), clock.instant());
            });
            Optional<Manifest> made = arguments.text(APPROVED_BY).map(by -> {
                tell(by, "approve", frozen, edition);
                return way.approve(frozen, edition, by, null);
            });
            Duration took = Duration.between(start, clock.instant());
            made.ifPresentOrElse(
                    released -> lines.released(released, took),
                    () -> lines.waits(
                            frozen, edition, arguments.text(PREPARED_BY).isPresent()));
            return ExitCode.OK;
        } catch (ExportRefusedException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** The access log has it before anything is kept, as it has what the page does. */
    private void tell(String by, String what, Snapshot frozen, Edition edition) {
        access.append(
                AccessLine.byJob(
                        ids.get(),
                        clock.instant(),
                        Activity.EXPORT_CHANGE,
                        Outcome.SUCCESS,
                        by,
                        "export",
                        what + " " + frozen.quarter().name() + " v" + frozen.version() + " " + edition.path(),
                        List.of()),
                null);
    }

    /** Organisations are named, grouped and protected by what the directory says of them. */
    private void awaitDirectory() {
        Instant giveUp = clock.instant().plus(PATIENCE);
        while (!directory.complete()) {
            if (clock.instant().isAfter(giveUp)) {
                throw new UnavailableException("directory");
            }
            Progress.pause();
        }
    }

    /** Shows how far reading is. */
    static String progress(Freezing.Progress progress) {
        return "Reading the log: part %d of %d, %,d records"
                .formatted(progress.slice(), progress.slices(), progress.records());
    }
}
