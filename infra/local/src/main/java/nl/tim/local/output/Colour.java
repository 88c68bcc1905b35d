package nl.tim.local.output;

/** Colours with a meaning; they never carry it alone. */
public enum Colour {
    /** It is well. */
    GOOD("\u001b[32m"),
    /** It needs attention. */
    WARN("\u001b[33m"),
    /** It is wrong. */
    BAD("\u001b[31m"),
    /** It matters less. */
    FAINT("\u001b[2m");

    static final String RESET = "\u001b[0m";

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
