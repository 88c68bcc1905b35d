package nl.tim.analysis.incident;

/** An analyst set the codes beside the reporter's; replaces the previous classification as a whole. */
public record Classified(Codes codes) implements Fact {}
