package nl.tim.intake.report;

import org.jspecify.annotations.Nullable;

/** Free text and names as people type them. */
final class Text {

    private Text() {}

    /** Without white space around and with {@code \n} as line end; null for nothing. */
    static @Nullable String normal(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** Whether it holds characters that no text holds: control characters other than tab and line end, or half a character. */
    static boolean hasControlCharacter(String text, boolean lines) {
        return text.codePoints()
                .anyMatch(c -> Character.getType(c) == Character.SURROGATE
                        || Character.isISOControl(c) && !(lines && (c == '\n' || c == '\t'))
                        || c == '\uFFFE'
                        || c == '\uFFFF');
    }
}
