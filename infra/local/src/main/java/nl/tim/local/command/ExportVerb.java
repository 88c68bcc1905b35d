package nl.tim.local.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.tim.local.lifecycle.AnalysisJob;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tim export}. */
@Command(
        name = "export",
        description = {
            "Freeze a quarter, once, and release its export for an audience: PDF and workbook in Dutch and English, CSV,"
                    + " JSON and a manifest with checksums.",
            "What was released is never made again; --correction makes a new version. A quarter can be frozen from day 10"
                    + " of the next. Exit code 2 when it is too early, or was released already."
        })
final class ExportVerb implements Callable<Integer> {

    private final Context context;

    @Option(names = "--quarter", paramLabel = "QUARTER", required = true, description = "Such as 2026-Q3.")
    private String quarter = "";

    @Option(
            names = "--audience",
            paramLabel = "AUDIENCE",
            defaultValue = "region",
            description = "region (true counts, confidential; the default) or public (small counts hidden, audited).")
    private String audience = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Keep it in this folder instead of the one that the service shows.")
    private @Nullable Path out;

    @Option(
            names = "--correction",
            paramLabel = "WHY",
            description = "Freeze the quarter again, and say why. Name nobody: everybody reads it.")
    private @Nullable String correction;

    @Option(names = "--json", description = "Answer with one JSON object.")
    private boolean json;

    ExportVerb(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        List<String> line = new ArrayList<>(List.of("export", "--quarter=" + quarter, "--audience=" + audience));
        if (out != null) {
            // The job runs in another folder.
            line.add("--out=" + out.toAbsolutePath());
        }
        if (correction != null) {
            line.add("--correction=" + correction);
        }
        if (json) {
            line.add("--json");
        }
        return new AnalysisJob(context.stack()).run(line);
    }
}
