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
            "Take the export of a quarter on its way. Alone it freezes the quarter, once. With --prepared-by it proposes to"
                    + " release what was frozen, and with --approved-by, another person, it releases it: PDF and workbook in"
                    + " Dutch and English, CSV, JSON and a manifest with checksums. Both can be given at once.",
            "What was released is never made again; --correction makes a new version. A quarter can be frozen from day 10"
                    + " of the next. Exit code 2 when it is too early, was released already, or the two people are one."
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
            names = "--trajectory",
            paramLabel = "ID",
            description = "Only the reports of this improvement trajectory, for the region.")
    private @Nullable String trajectory;

    @Option(
            names = "--organisation",
            paramLabel = "CODE",
            description = "Only the reports in which this organisation is involved, for the region.")
    private @Nullable String organisation;

    @Option(names = "--prepared-by", paramLabel = "ACCOUNT", description = "Who looked at it and proposes it.")
    private @Nullable String preparedBy;

    @Option(names = "--approved-by", paramLabel = "ACCOUNT", description = "Who approves it: another person.")
    private @Nullable String approvedBy;

    @Option(
            names = "--exemplars",
            paramLabel = "IDS",
            description =
                    "With --prepared-by, for the public: the approved texts that everybody may read, with commas.")
    private @Nullable String exemplars;

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
        add(line, "--trajectory", trajectory);
        add(line, "--organisation", organisation);
        add(line, "--prepared-by", preparedBy);
        add(line, "--approved-by", approvedBy);
        add(line, "--exemplars", exemplars);
        add(line, "--correction", correction);
        if (json) {
            line.add("--json");
        }
        return new AnalysisJob(context.stack()).run(line);
    }

    private static void add(List<String> line, String option, @Nullable String value) {
        if (value != null) {
            line.add(option + "=" + value);
        }
    }
}
