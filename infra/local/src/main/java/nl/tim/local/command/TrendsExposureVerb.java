package nl.tim.local.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.tim.local.lifecycle.AnalysisJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tim trends exposure}. */
@Command(
        name = "exposure",
        description = {
            "Load numbers of referrals, discharges and contacts, without which there are no rates. A file of lines"
                    + " organisation;from;to;period;referrals;discharges;contacts, with that head; from and to are groups of"
                    + " sectors (GP, HOSP, VVT ...), a period is a quarter (2026-Q3) or a month (2026-09).",
            "A line replaces what was loaded for the same organisation, boundary and period; a line without numbers takes"
                    + " it back. Nothing is loaded when anything is wrong: every error is told with its line, exit code 1."
        })
final class TrendsExposureVerb implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "FILE", description = "The file, UTF-8, divided by semicolons or commas.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Only say what is wrong, or what would be loaded.")
    private boolean dryRun;

    TrendsExposureVerb(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        // The job runs in another folder.
        List<String> line = new ArrayList<>(List.of("exposure", "--file=" + file.toAbsolutePath()));
        if (dryRun) {
            line.add("--dry-run");
        }
        return new AnalysisJob(context.stack()).run(line);
    }
}
