package nl.tim.local.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tim dlt}: the records that could not be processed. */
@Command(
        name = "dlt",
        description = {
            "Records that could not be processed: why, and where they come from. Their content is never shown.",
            "They are repaired by re-folding the incident from the log, never by publishing them again."
        },
        synopsisSubcommandLabel = "list|show|refold")
final class DeadLetterVerbs {

    private DeadLetterVerbs() {}

    static CommandLine commandLine(Context context) {
        return new CommandLine(new DeadLetterVerbs())
                .addSubcommand("list", new DeadLetterListVerb(context))
                .addSubcommand("show", new DeadLetterShowVerb(context))
                .addSubcommand("refold", JobVerb.commandLine(context, "refold", JobVerb.REFOLD));
    }
}
