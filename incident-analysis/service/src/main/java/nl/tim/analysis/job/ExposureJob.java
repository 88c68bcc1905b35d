package nl.tim.analysis.job;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.exposure.ExposureFile;
import nl.tim.analysis.exposure.Exposures;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.codes.CodeLists;

/** Loads a file of referrals, discharges and contacts, or only says what is wrong with it. */
final class ExposureJob implements Job {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_SAID = 50;

    private final Exposures exposures;
    private final Directory directory;

    ExposureJob(Exposures exposures, Directory directory) {
        this.exposures = exposures;
        this.directory = directory;
    }

    static void check(JobArguments arguments) {
        arguments.allow("--file", "--dry-run");
        arguments.noWords();
        if (arguments.text("--file").isEmpty()) {
            throw new UsageException("Say which file: --file=exposure.csv");
        }
    }

    @Override
    public ExitCode run(JobArguments arguments, PrintStream out) {
        Path file = Path.of(arguments.text("--file").orElseThrow());
        if (!directory.awaitCurrent(PATIENCE)) {
            throw new UnavailableException("directory");
        }
        ExposureFile.Reading reading = ExposureFile.read(content(file), directory, CodeLists.load());
        if (!reading.wrong().isEmpty()) {
            reading.wrong().stream().limit(MOST_SAID).forEach(wrong -> out.println(wrong.said()));
            out.println(
                    "%d errors; nothing was loaded".formatted(reading.wrong().size()));
            return ExitCode.DIFFERENCES;
        }
        long without = reading.lines().stream()
                .filter(line -> line.numbers().isEmpty())
                .count();
        if (arguments.has("--dry-run")) {
            out.println(
                    "%d lines are right, %d of them without a number, which takes back what was loaded; nothing was loaded"
                            .formatted(reading.lines().size(), without));
            return ExitCode.OK;
        }
        exposures.store(reading.lines());
        out.println("%d lines loaded, %d of them took back what was loaded"
                .formatted(reading.lines().size(), without));
        return ExitCode.OK;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UsageException(
                    "Cannot read the file as UTF-8 text: " + e.getClass().getSimpleName());
        }
    }
}
