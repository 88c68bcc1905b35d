package nl.tim.analysis.incident.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be done before a day has passed. Days are local, Europe/Amsterdam.
 *
 * @param organisation directory code of who has to do it; null for the region's team, or the reporter
 * @param startedOn when the term began
 * @param dueOn last day
 * @param doneOn when it was done; null while it is not
 * @param state at the moment that was asked about
 */
public record Term(
        Kind kind,
        @Nullable String organisation,
        LocalDate startedOn,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        State state) {

    /** What has to be done. */
    public enum Kind {
        /** The region's team judges a report, also one that was reopened. */
        TRIAGE,
        /** The reporter answers a question; after that the team goes on with what is known. */
        ANSWER,
        /** An organisation responds. */
        RESPONSE,
        /** The reporter hears what was found. */
        FEEDBACK,
        /** The organisations begin to analyse together. */
        ANALYSIS_START,
        /** They are done. */
        ANALYSIS_END,
        /** The provider decides whether it is a calamity. */
        CALAMITY_DECISION,
        /** The provider reports the calamity to the inspectorate. */
        CALAMITY_REPORT
    }

    /** How it stands. */
    public enum State {
        /** There is time left. */
        OPEN,
        /** Handling stands still, and so does the clock. */
        PAUSED,
        /** The last day has passed. */
        OVERDUE,
        /** It was done in time. */
        DONE,
        /** It was done after the last day. */
        DONE_LATE
    }

    /** Whether it still has to be done. */
    public boolean pending() {
        return doneOn == null;
    }
}
