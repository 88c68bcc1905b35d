package nl.tim.intake.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import nl.tim.intake.directory.Directory;
import nl.tim.intake.list.ListProblem;
import nl.tim.intake.list.ReportList;
import nl.tim.intake.list.csv.CsvList;
import nl.tim.intake.report.ReportLog.LogUnavailableException;
import nl.tim.intake.report.ReportLog.Publication;

/**
 * Imports a list of incidents that somebody kept, as CSV: all of it, or nothing when a row must be mended. What is imported again changes
 * nothing.
 */
final class ListJob implements Job {

    private static final int LARGEST_FILE = 20_000_000;

    private final ReportList list;
    private final Directory directory;
    private final ImportLog log;
    private final ListProperties properties;
    private final ListWords words;
    private final InstantSource clock;

    ListJob(
            ReportList list,
            Directory directory,
            ImportLog log,
            ListProperties properties,
            ListWords words,
            InstantSource clock) {
        this.list = list;
        this.directory = directory;
        this.log = log;
        this.properties = properties;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public ExitCode run(InputStream in, PrintStream out) throws IOException, InterruptedException {
        if (!LoadedDirectory.await(directory, clock)) {
            out.println(ImportProgress.failure("the directory was not read in time"));
            return ExitCode.INFRASTRUCTURE;
        }
        byte[] file = in.readNBytes(LARGEST_FILE);
        CsvList csv = CsvList.read(file);
        ReportList.Checked checked = list.check(csv.rows(), clock.instant());
        List<ListProblem> problems = Stream.concat(csv.problems().stream(), checked.problems().stream())
                .sorted((a, b) -> Long.compare(a.line(), b.line()))
                .toList();
        int rows = csv.rows().size();
        if (!problems.isEmpty()) {
            problems.forEach(problem -> out.println(words.told(problem)));
            out.println(ListWords.end(rows, 0));
            return ExitCode.REFUSED;
        }
        return properties.dryRun() ? ended(out, rows, 0) : stored(checked.storable(), out);
    }

    private ExitCode stored(List<Publication> publications, PrintStream out) {
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        try {
            for (Publication publication : publications) {
                sent.add(log.append(publication));
            }
            CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
        } catch (LogUnavailableException | CompletionException e) {
            out.println(ImportProgress.failure("the log does not take reports now; import the same file again later"));
            return ExitCode.INFRASTRUCTURE;
        }
        return ended(out, publications.size(), publications.size());
    }

    private static ExitCode ended(PrintStream out, int rows, int stored) {
        out.println(ListWords.end(rows, stored));
        return ExitCode.OK;
    }
}
