package nl.tim.analysis.incident;

/** The reporter added words to a report. */
public record Supplemented(Text text) implements Fact {}
