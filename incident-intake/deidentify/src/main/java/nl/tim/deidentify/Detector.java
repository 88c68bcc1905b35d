package nl.tim.deidentify;

import java.util.List;

/**
 * Finds one kind of identifying text. Implementations are immutable, safe for use by many threads, and take time linear in
 * the length of the text whatever it holds.
 */
@FunctionalInterface
public interface Detector {

    /** The spans found in {@code text}, in any order; they may overlap those of other detectors. */
    List<Span> detect(String text);
}
