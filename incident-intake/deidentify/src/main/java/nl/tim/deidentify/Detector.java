package nl.tim.deidentify;

import java.util.List;

/**
 * Finds one kind of identifying text. Implementations are immutable, safe for use by many threads, and take time linear in
 * the length of the text whatever it holds.
 */
@FunctionalInterface
interface Detector {

    /** Adds the spans found, in any order; they may overlap those of other detectors. */
    void detect(Words words, List<Span> found);
}
