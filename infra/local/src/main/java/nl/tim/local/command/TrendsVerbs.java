package nl.tim.local.command;

import java.io.InputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tim trends}: the signals, and the statistics behind them. */
@Command(
        name = "trends",
        description = "The signals, and the statistics behind them.",
        synopsisSubcommandLabel = "(scan | exposure | evaluate | simulate)")
final class TrendsVerbs {

    private TrendsVerbs() {}

    static CommandLine commandLine(Context context, InputStream in) {
        return new CommandLine(new TrendsVerbs())
                .addSubcommand("scan", JobVerb.commandLine(context, "scan", JobVerb.SCAN))
                .addSubcommand("exposure", new TrendsExposureVerb(context))
                .addSubcommand("evaluate", new TrendsEvaluateVerb(context, in))
                .addSubcommand("simulate", new TrendsSimulateVerb(context));
    }
}
