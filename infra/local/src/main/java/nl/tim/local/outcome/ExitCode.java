package nl.tim.local.outcome;

/** What the command answers to the shell; scripts rely on these numbers. */
public final class ExitCode {

    /** Done. */
    public static final int OK = 0;
    /** It could not be done for a reason that has no number of its own. */
    public static final int FAILED = 1;
    /** The command line is wrong. */
    public static final int USAGE = 2;
    /** A part does not run or cannot do its work. */
    public static final int NOT_RUNNING = 3;
    /** A port is taken, or the part runs on another one. */
    public static final int PORT_TAKEN = 4;
    /** Another tim is starting or stopping this stack. */
    public static final int BUSY = 5;
    /** The build failed (answered by the script). */
    public static final int BUILD_FAILED = 6;
    /** This machine lacks something, for example a JDK 25. */
    public static final int MACHINE = 7;

    private ExitCode() {}
}
