package nl.tim.analysis.incident;

/** What an event says, with its texts opened. */
public sealed interface Fact permits Words, Command {

    /** The name of the fact in the log, for decisions. */
    String type();
}
