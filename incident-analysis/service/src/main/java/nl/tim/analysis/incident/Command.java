package nl.tim.analysis.incident;

/** What somebody decided about a case; can lose, and then nothing happens. */
public sealed interface Command extends Fact permits Handling, Involving, Finding, Safeguard {}
