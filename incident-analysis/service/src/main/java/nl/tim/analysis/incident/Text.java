package nl.tim.analysis.incident;

/** A sealed field after opening: its words, or the fact that its key was erased. */
public sealed interface Text {

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
