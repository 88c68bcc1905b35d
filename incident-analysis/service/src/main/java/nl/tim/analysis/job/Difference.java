package nl.tim.analysis.job;

import java.util.Locale;

/**
 * One way in which the index is not what the log says.
 *
 * @param kind what is wrong
 * @param subject an incident id, or for an unreadable record its place in the log
 * @param detail names of fields or a reason, never a value; may be empty
 */
record Difference(Kind kind, String subject, String detail) {

    /** What can be wrong. */
    enum Kind {
        /** The log has the incident, the index has not. */
        MISSING,
        /** The index has a document that the log knows nothing of. */
        PHANTOM,
        /** Document and log differ in the fields named. */
        DIFFERENT,
        /** The index refused a record; a placeholder stands in its place. */
        PLACEHOLDER,
        /** A record of the log that cannot be read, so that no document holds it. */
        UNREADABLE
    }

    /** One line for people. */
    String line() {
        return "%-11s %s %s"
                .formatted(kind.name().toLowerCase(Locale.ROOT), subject, detail)
                .strip();
    }
}
