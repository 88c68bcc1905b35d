package nl.tim.intake.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** Something that is done once, from the command line. */
interface Job {

    /** Reads to the end of the input, or until it cannot go on. Blocks. */
    ExitCode run(InputStream in, PrintStream out) throws IOException, InterruptedException;
}
