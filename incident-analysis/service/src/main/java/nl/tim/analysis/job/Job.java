package nl.tim.analysis.job;

import java.io.PrintStream;

/** One job. */
interface Job {

    /**
     * Does the work and prints what comes of it. Blocks.
     *
     * @throws UsageException when the arguments make no sense
     * @throws nl.tim.analysis.projection.UnavailableException when infrastructure does not answer
     */
    ExitCode run(JobArguments arguments, PrintStream out);
}
