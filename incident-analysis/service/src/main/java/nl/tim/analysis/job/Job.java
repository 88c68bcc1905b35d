package nl.tim.analysis.job;

import java.io.PrintStream;

/** One job. */
interface Job {

    /**
     * Does the work and prints what comes of it. Blocks.
     *
     * @param arguments checked by the job's {@link JobKind}
     * @throws UsageException when the state of the index does not allow it
     * @throws nl.tim.analysis.projection.UnavailableException when infrastructure does not answer
     */
    ExitCode run(JobArguments arguments, PrintStream out);
}
