package nl.tim.intake.reporter;

import nl.tim.intake.report.Sender;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who logged in, as far as a report knows them.
 *
 * @param name to show to themselves; no report holds it
 * @param pseudonym what their reports carry
 * @param organisation directory code; null when the login does not tell
 * @param profession TIM-PROFESSION; null when the login does not tell
 */
public record SignedIn(
        String name,
        String pseudonym,
        @Nullable String organisation,
        @Nullable String profession) {

    /** Them as who sends a report. */
    public Sender sender() {
        return new Sender(false, pseudonym);
    }

    /** Without anything about them. */
    @Override
    public String toString() {
        return "SignedIn";
    }
}
