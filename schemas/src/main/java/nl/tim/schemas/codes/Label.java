package nl.tim.schemas.codes;

/**
 * A text that people read, in both languages of the platform.
 *
 * @param nl Dutch, never blank
 * @param en English, never blank
 */
public record Label(String nl, String en) {

    /** Refuses a text that misses a language. */
    public Label {
        if (nl.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a label needs Dutch and English");
        }
    }
}
