package nl.tim.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.tim.local.lifecycle.IntakeJob;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.output.Colour;
import nl.tim.local.sending.ListImport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tim import}. */
@Command(
        name = "import",
        description = {
            "Import a list of incidents that a practice or region kept, as CSV with its original dates: all of it, or nothing"
                    + " when a line must be mended; each such line is told, in Dutch or English.",
            "The same file imported again stores nothing new, so an import that broke off is simply run again.",
            "",
            "The columns are explained in docs/import.md, with a file to begin from: docs/voorbeeldlijst.csv."
        },
        footer = {
            "",
            "Exit codes: 0 all are stored (or would be), 1 lines must be mended, 2 the file cannot be read, 3 Kafka is away."
        })
final class ImportVerb implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "FILE.csv", description = "The list.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Check everything, store nothing.")
    private boolean dryRun;

    @Option(
            names = "--language",
            paramLabel = "nl|en",
            defaultValue = "nl",
            description = "Of what is said about lines (default: ${DEFAULT-VALUE}).")
    private Language language = Language.NL;

    @Option(names = "--json", description = "Answer with one JSON object.")
    private boolean json;

    /** Languages that people who keep lists read. */
    enum Language {
        NL,
        EN
    }

    private ImportVerb(Context context) {
        this.context = context;
    }

    static CommandLine commandLine(Context context) {
        return new CommandLine(new ImportVerb(context)).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new TimException(ExitCode.USAGE, file + " cannot be read");
        }
        List<String> settings = new ArrayList<>();
        settings.add("--tim.list.dry-run=" + dryRun);
        settings.add("--tim.list.language=" + (language == Language.EN ? "en" : "nl"));
        ListImport.Outcome outcome = ListImport.run(new IntakeJob(context.stack()).importingList(settings), file);
        if (json) {
            context.output().json(values(outcome));
        } else {
            tell(outcome);
        }
        return outcome.problems().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private Map<String, Object> values(ListImport.Outcome outcome) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("rows", outcome.rows());
        values.put("stored", outcome.stored());
        values.put("dryRun", dryRun);
        values.put(
                "problems", outcome.problems().stream().map(ImportVerb::values).toList());
        return values;
    }

    private static Map<String, Object> values(ListImport.Told told) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("line", told.line());
        values.put("column", told.column());
        values.put("code", told.code());
        values.put("message", told.message());
        return values;
    }

    private void tell(ListImport.Outcome outcome) {
        for (ListImport.Told told : outcome.problems()) {
            String line = language == Language.EN ? "line " : "regel ";
            String column = told.column() == null ? "" : ", " + told.column();
            context.output()
                    .line(context.output().paint(Colour.BAD, line + told.line() + column) + ": " + told.message());
        }
        context.output().line(end(outcome));
    }

    private String end(ListImport.Outcome outcome) {
        boolean english = language == Language.EN;
        if (!outcome.problems().isEmpty()) {
            return english
                    ? "Nothing was stored. Mend these lines and import the file again."
                    : "Er is niets bewaard. Verbeter deze regels en importeer het bestand opnieuw.";
        }
        if (dryRun) {
            return english
                    ? outcome.rows() + " reports are in order. Nothing was stored."
                    : outcome.rows() + " meldingen zijn in orde. Er is niets bewaard.";
        }
        return english ? outcome.stored() + " reports are stored." : outcome.stored() + " meldingen zijn bewaard.";
    }
}
