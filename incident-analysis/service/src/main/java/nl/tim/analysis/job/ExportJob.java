package nl.tim.analysis.job;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.ExportRefusedException;
import nl.tim.analysis.export.Freezing;
import nl.tim.analysis.export.Manifest;
import nl.tim.analysis.export.release.ExportStore;
import nl.tim.analysis.export.release.Releases;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.search.Quarter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Releases the export of a quarter for an audience: freezes it if it was not, and makes the files. */
final class ExportJob implements Job {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Releases releases;
    private final ExportStore standard;
    private final Directory directory;
    private final InstantSource clock;

    ExportJob(Releases releases, ExportStore standard, Directory directory, InstantSource clock) {
        this.releases = releases;
        this.standard = standard;
        this.directory = directory;
        this.clock = clock;
    }

    static void check(JobArguments arguments) {
        arguments.allow("--quarter", "--audience", "--correction", "--out", "--json");
        arguments.noWords();
        Object asked = order(arguments);
        assert asked != null;
    }

    private static Releases.Order order(JobArguments arguments) {
        Quarter quarter = arguments
                .text("--quarter")
                .flatMap(Quarter::parse)
                .orElseThrow(() -> new UsageException("Say which quarter: --quarter=2026-Q3"));
        Audience audience = arguments
                .text("--audience")
                .flatMap(Audience::of)
                .orElseThrow(() -> new UsageException("Say who reads it: --audience=region or --audience=public"));
        return new Releases.Order(
                quarter, audience, arguments.text("--correction").orElse(null));
    }

    @Override
    public ExitCode run(JobArguments arguments, PrintStream out) {
        ExportStore store = arguments
                .text("--out")
                .map(folder -> new ExportStore(Path.of(folder)))
                .orElse(standard);
        boolean json = arguments.has("--json");
        awaitDirectory();
        Instant start = clock.instant();
        try {
            Manifest made =
                    releases.release(order(arguments), store, start, json ? _ -> {} : new Lines(out, clock)::show);
            Duration took = Duration.between(start, clock.instant());
            out.println(json ? json(made, took) : text(made, took));
            return ExitCode.OK;
        } catch (ExportRefusedException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
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

    private static String text(Manifest made, Duration took) {
        StringBuilder text = new StringBuilder("Released %s for %s, version %d, in %d ms"
                .formatted(made.quarter().name(), made.audience().key(), made.version(), took.toMillis()));
        made.files()
                .forEach(file -> text.append("%n  %-44s %,10d bytes  %s"
                        .formatted(file.name(), file.size(), file.sha256().substring(0, 12))));
        return text.toString();
    }

    private static String json(Manifest made, Duration took) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("exportId", made.exportId().toString());
        json.put("quarter", made.quarter().name());
        json.put("audience", made.audience().key());
        json.put("version", made.version());
        json.put("millis", took.toMillis());
        ArrayNode files = json.putArray("files");
        made.files()
                .forEach(file -> files.addObject()
                        .put("name", file.name())
                        .put("size", file.size())
                        .put("sha256", file.sha256()));
        return json.toString();
    }

    /** A line a second at most, and the last one. */
    private static final class Lines {
        private final PrintStream out;
        private final InstantSource clock;
        private Instant next = Instant.EPOCH;

        Lines(PrintStream out, InstantSource clock) {
            this.out = out;
            this.clock = clock;
        }

        void show(Freezing.Progress progress) {
            Instant now = clock.instant();
            if (!now.isBefore(next) || progress.slice() == progress.slices()) {
                out.println("Reading the log: part %d of %d, %,d records"
                        .formatted(progress.slice(), progress.slices(), progress.records()));
                next = now.plusSeconds(1);
            }
        }
    }
}
