package nl.tim.analysis.incident;

/**
 * A part of a text, in UTF-16 code units; may lie outside of it.
 *
 * @param start the first one, from 0
 * @param end after the last one
 */
public record Span(int start, int end) {}
