package nl.tim.analysis.export;

import nl.tim.analysis.incident.term.Term;

/** What became of a request to an organisation. */
public enum Answer {
    /** It responded within the term. */
    IN_TIME,
    /** It responded after the term. */
    LATE,
    /** The term has passed without a response. */
    NONE,
    /** There is time left, or handling stands still. */
    OPEN;

    static Answer of(Term.State state) {
        return switch (state) {
            case DONE -> IN_TIME;
            case DONE_LATE -> LATE;
            case OVERDUE -> NONE;
            case OPEN, PAUSED -> OPEN;
        };
    }
}
