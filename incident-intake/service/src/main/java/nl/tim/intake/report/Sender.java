package nl.tim.intake.report;

/**
 * Who sends a report, when that is known.
 *
 * @param system whether it is a program that speaks for itself
 * @param pseudonym what events carry instead of who it is
 */
public record Sender(boolean system, String pseudonym) {

    /** Without the pseudonym. */
    @Override
    public String toString() {
        return "Sender";
    }
}
