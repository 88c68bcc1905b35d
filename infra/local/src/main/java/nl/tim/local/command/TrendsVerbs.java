package nl.tim.local.command;

import java.io.InputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tim trends}: the statistics behind the signals. */
@Command(
        name = "trends",
        description = "The statistics behind the signals.",
        synopsisSubcommandLabel = "(evaluate | simulate)")
final class TrendsVerbs {

    private TrendsVerbs() {}

    static CommandLine commandLine(Context context, InputStream in) {
        return new CommandLine(new TrendsVerbs())
                .addSubcommand("evaluate", new TrendsEvaluateVerb(context, in))
                .addSubcommand("simulate", new TrendsSimulateVerb(context));
    }
}
