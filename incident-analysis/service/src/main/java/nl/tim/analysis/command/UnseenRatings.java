package nl.tim.analysis.command;

import nl.tim.analysis.incident.Decision;
import nl.tim.analysis.incident.Incident;

/** Ratings that came in after somebody had looked: no command depends on them, so that they hold nobody up. */
final class UnseenRatings {

    private static final String RATING = "FeedbackRated";

    private UnseenRatings() {}

    /**
     * The revision that a command may expect: the case's own when only ratings were added to what was seen, otherwise the one that was seen.
     *
     * @param seen the revision that the author of the command had seen
     */
    static long counted(Incident now, long seen) {
        long revision = 0;
        for (Decision decision : now.decisions()) {
            revision += decision.outcome().changesState() ? 1 : 0;
            boolean unseen = revision > seen && decision.outcome().changesState();
            if (unseen && !decision.type().equals(RATING)) {
                return seen;
            }
        }
        return Math.max(revision, seen);
    }
}
