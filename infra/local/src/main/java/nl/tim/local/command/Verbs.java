package nl.tim.local.command;

import java.io.PrintWriter;
import nl.tim.local.outcome.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command line: all verbs, their help, and how errors are told. */
@Command(
        name = "tim",
        description = "The local TIM stack: a real Kafka, a real Elasticsearch and both services, on this machine.",
        synopsisSubcommandLabel = "VERB",
        footerHeading = "%nHandled by the script itself:%n",
        footer = {
            "  test       Run the whole test suite (mvn verify); further arguments go to Maven.",
            "",
            "'tim help VERB' explains a verb, 'tim help exit-codes' the answers to the shell.",
            "Settings are environment variables; infra/local/README.md lists them."
        })
public final class Verbs {

    private Verbs() {}

    /** A command line ready to execute. */
    public static CommandLine commandLine(Context context) {
        CommandLine line = new CommandLine(new Verbs())
                .addSubcommand("up", new UpVerb(context))
                .addSubcommand("down", new DownVerb(context))
                .addSubcommand("status", new StatusVerb(context))
                .addSubcommand("logs", new LogsVerb(context))
                .addSubcommand("doctor", new DoctorVerb(context))
                .addSubcommand("tail", new TailVerb(context))
                .addSubcommand("dlt", DeadLetterVerbs.commandLine(context))
                .addSubcommand("verify", JobVerb.commandLine(context, "verify", JobVerb.VERIFY))
                .addSubcommand("rebuild", JobVerb.commandLine(context, "rebuild", JobVerb.REBUILD))
                .addSubcommand("erase", JobVerb.commandLine(context, "erase", JobVerb.ERASE))
                .addSubcommand("keys", JobVerb.commandLine(context, "keys", JobVerb.KEYS))
                .addSubcommand("audit", JobVerb.commandLine(context, "audit", JobVerb.AUDIT))
                .addSubcommand("export", new ExportVerb(context))
                .addSubcommand("token", new TokenVerb(context))
                .addSubcommand("seed", SeedVerb.commandLine(context))
                .addSubcommand("import", ImportVerb.commandLine(context))
                .addSubcommand("deidentify", DeidentifyVerb.commandLine(context, System.in))
                .addSubcommand("trends", TrendsVerbs.commandLine(context, System.in))
                .addSubcommand("stop-test-servers", new TestServersVerb(context))
                .addSubcommand("help", new HelpVerb(context));
        return line.setColorScheme(
                        CommandLine.Help.defaultColorScheme(Boolean.getBoolean("tim.colour") ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(System.out, true))
                .setErr(new PrintWriter(System.err, true))
                .setExecutionExceptionHandler(new Errors(context))
                .setParameterExceptionHandler(Errors::usage)
                .setExecutionStrategy(Verbs::withoutVerbShowHelp);
    }

    private static int withoutVerbShowHelp(CommandLine.ParseResult parsed) {
        if (!parsed.hasSubcommand()) {
            parsed.commandSpec().commandLine().usage(System.err);
            return ExitCode.USAGE;
        }
        return new CommandLine.RunLast().execute(parsed);
    }
}
