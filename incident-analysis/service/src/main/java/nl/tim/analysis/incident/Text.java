package nl.tim.analysis.incident;

import org.jspecify.annotations.Nullable;

/** A sealed field after opening: its words, or the fact that its key was erased. */
public sealed interface Text {

    /** The words of a text; null where there is none, or nobody can read it any more. */
    static @Nullable String readable(@Nullable Text text) {
        return text instanceof Opened opened ? opened.words() : null;
    }

    /** The words, de-identified. */
    record Opened(String words) implements Text {

        /** Keeps the words out of logs. */
        @Override
        public String toString() {
            return "Opened[" + words.length() + " characters]";
        }
    }

    /** Nobody can read it any more. */
    record Erased() implements Text {}
}
