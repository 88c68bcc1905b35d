package nl.tim.deidentify;

import java.util.List;

/**
 * A text and what identifies people in it.
 *
 * @param text as analysed
 * @param spans what the profile covers, in the order of the text, without overlaps
 */
public record Analysis(String text, List<Span> spans) {

    public Analysis {
        spans = List.copyOf(spans);
    }

    /** Whether nothing was found. */
    public boolean isClean() {
        return spans.isEmpty();
    }

    /** Without the text, so that an analysis that ends up in a log tells nothing about anybody. */
    @Override
    public String toString() {
        return "Analysis[" + spans.size() + " spans]";
    }
}
