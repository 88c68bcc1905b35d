package nl.tim.analysis.incident;

import java.util.List;

/** Masks parts of a text. Its length stays, so that later corrections and highlights find their place. Pure. */
public final class Redaction {
    /** What a masked code unit looks like. */
    public static final char MASK = '█';

    private Redaction() {}

    /**
     * The text with the spans masked. Spans may overlap; what lies outside of the text or ends before it begins masks nothing; half a
     * surrogate pair masks the whole.
     */
    public static String mask(String text, List<Span> spans) {
        char[] masked = text.toCharArray();
        for (Span span : spans) {
            int start = Math.clamp(span.start(), 0, text.length());
            int end = Math.clamp(span.end(), 0, text.length());
            if (start >= end) {
                continue;
            }
            for (int i = splitsPair(text, start) ? start - 1 : start; i < end || i == end && splitsPair(text, i); i++) {
                masked[i] = MASK;
            }
        }
        return new String(masked);
    }

    /** The same for what is left of a text: what nobody can read needs no mask. */
    static Text mask(Text text, List<Span> spans) {
        return switch (text) {
            case Text.Opened readable -> new Text.Opened(mask(readable.words(), spans));
            case Text.Erased erased -> erased;
        };
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
