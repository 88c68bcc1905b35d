package nl.tim.local.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.output.Counter;
import nl.tim.local.output.Table;
import nl.tim.local.trend.CaseOutcome;
import nl.tim.local.trend.Cases;
import nl.tim.local.trend.FamilyTally;
import nl.tim.local.trend.FolderComparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tim trends evaluate}. */
@Command(
        name = "evaluate",
        description = {
            "Run one method on one case, read from standard input: prints {\"id\",\"expected\":{...}}. Of the case's own"
                    + " expected only the index, or the row and column labels, are read.",
            "With --all: run every case below a folder, compare each with what it expects, and show the differences;"
                    + " exit code 1 when there are any. Needs no running stack."
        })
final class TrendsEvaluateVerb implements Callable<Integer> {

    private static final int SHOWN_PER_CASE = 5;

    private final Context context;
    private final InputStream in;

    @Option(names = "--method", paramLabel = "METHOD", description = "The method: the family of the case.")
    private @Nullable String method;

    @Option(names = "--all", paramLabel = "DIR", description = "Compare every case below this folder.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "With --all: answer with one JSON object.")
    private boolean json;

    TrendsEvaluateVerb(Context context, InputStream in) {
        this.context = context;
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        if (method != null) {
            Cases.requireKnown(method);
        }
        if (folder != null) {
            return compare(folder);
        }
        if (method == null) {
            throw new TimException(ExitCode.USAGE, "Say which --method, or --all with a folder of cases");
        }
        context.output().json(Cases.evaluate(method, Cases.read(in)));
        return ExitCode.OK;
    }

    private int compare(Path cases) throws IOException {
        FolderComparison comparison = new FolderComparison(method);
        List<Path> files = Cases.files(cases);
        try (Counter counter = new Counter(context.output(), "cases", System::nanoTime)) {
            for (int i = 0; i < files.size(); i++) {
                comparison.add(files.get(i));
                counter.at(i + 1);
            }
        }
        if (comparison.families().isEmpty()) {
            throw new TimException(ExitCode.USAGE, "There is no such case in " + cases);
        }
        if (json) {
            context.output().json(forScripts(comparison));
        } else {
            forPeople(comparison);
        }
        return comparison.different().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private static Map<String, Object> forScripts(FolderComparison comparison) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("families", comparison.families());
        answer.put("different", comparison.different());
        answer.put("otherFiles", comparison.otherFiles());
        return answer;
    }

    private void forPeople(FolderComparison comparison) {
        Table table = new Table().row("METHOD", "CASES", "VALUES", "DIFFERENT", "LARGEST DEVIATION");
        comparison.families().forEach(family -> row(table, family));
        table.lines().forEach(context.output()::line);
        if (comparison.otherFiles() > 0) {
            context.output().line("Files that hold no case: " + comparison.otherFiles());
        }
        comparison.different().forEach(this::show);
    }

    private static void row(Table table, FamilyTally family) {
        String cases = String.valueOf(family.cases());
        if (family.compared()) {
            String worst = family.worst() == 0 ? "below 1e-13" : String.format(Locale.ROOT, "%.0e", family.worst());
            String different = String.valueOf(family.casesDifferent());
            table.row(family.family(), cases, String.valueOf(family.values()), different, worst);
        } else {
            table.row(family.family(), cases, "-", "-", "no such method here");
        }
    }

    private void show(CaseOutcome different) {
        context.output().line("");
        context.output().line(different.id() + ": " + different.differences().size() + " different");
        different.differences().stream()
                .limit(SHOWN_PER_CASE)
                .forEach(line -> context.output().line("    " + line));
    }
}
