package nl.tim.local.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.tim.local.lifecycle.AnalysisJob;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** A verb that the analysis program does: {@code tim verify}, {@code tim rebuild}, {@code tim trends scan}. */
@Command
final class JobVerb implements Callable<Integer> {

    static final String REFOLD =
            "Re-fold incidents from the log: name them. Further arguments go to the job; its exit code is"
                    + " passed on.";
    static final String VERIFY =
            "Compare log and index record by record and show every difference. Further arguments go to"
                    + " the job; its exit code is passed on.";
    static final String REBUILD = "Build the index anew from the log, beside live traffic, and switch to it. Further"
            + " arguments go to the job; its exit code is passed on.";

    static final String SCAN =
            "Scan the counts of the running stack for changes that chance does not explain, raise what is new and show"
                    + " everything found, in Dutch and English. A second scan changes nothing. --json is for scripts.";

    static final String ERASE =
            "Make every text of an incident unreadable, for good: erase ID --by=ACCOUNT --confirmed-by=ACCOUNT"
                    + " [--ground=REQUEST|RETENTION|MISTAKE] [--wait=2h]. Two people decide. With the ID alone it completes an erasure"
                    + " that was interrupted and tells what is left.";
    static final String KEYS =
            "The keys that texts are sealed under: show counts them, rotate makes a new wrapping key and wraps all"
                    + " anew, retire destroys the older wrapping keys, sweep erases unused keys and identities past their term.";

    static final String AUDIT =
            "The access log: verify reads all of it and finds what was changed, removed or cut off, and vouches for where every"
                    + " chain is now, so that nothing before can be cut off unseen. Run it every night.";

    private final Context context;
    private final String job;

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    JobVerb(Context context, String job) {
        this.context = context;
        this.job = job;
    }

    /** The verb for one job. */
    static CommandLine commandLine(Context context, String job, String description) {
        CommandLine line = new CommandLine(new JobVerb(context, job));
        line.getCommandSpec().usageMessage().description(description);
        return line;
    }

    @Override
    public Integer call() throws Exception {
        List<String> line = new ArrayList<>(List.of(job));
        line.addAll(arguments);
        return new AnalysisJob(context.stack()).run(line);
    }
}
