package nl.tim.analysis.casepage;

/**
 * A term as people read it.
 *
 * @param what has to be done, and by whom
 * @param due last day
 * @param state how it stands
 * @param tone bad when it has passed, warn when it is nearly there, empty otherwise
 */
public record TermView(String what, String due, String state, String tone) {}
