package nl.tim.local.doctor;

/**
 * One thing that was looked at.
 *
 * @param verdict whether it is well
 * @param subject what was looked at
 * @param text what was found, with advice when it is not well
 */
public record Finding(Verdict verdict, String subject, String text) {

    /** Whether it is well. */
    public enum Verdict {
        /** Nothing to do. */
        OK,
        /** The stack runs, but not well. */
        WARN,
        /** The stack cannot run. */
        FAIL
    }

    static Finding ok(String subject, String text) {
        return new Finding(Verdict.OK, subject, text);
    }

    static Finding warn(String subject, String text) {
        return new Finding(Verdict.WARN, subject, text);
    }

    static Finding fail(String subject, String text) {
        return new Finding(Verdict.FAIL, subject, text);
    }
}
