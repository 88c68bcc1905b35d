package nl.tim.analysis.text;

import java.util.function.UnaryOperator;

/**
 * A text as it may leave the region: nothing in it tells a person, an institution or a date. Blocks while its word lists are read; safe for
 * use by many threads.
 */
@FunctionalInterface
public interface ReleasedTexts extends UnaryOperator<String> {}
