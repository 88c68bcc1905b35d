package nl.tim.intake.report;

import java.util.List;
import java.util.UUID;

/** What somebody who sends a report is answered. */
public sealed interface Answer {

    /** The report is in the log, now or since an earlier attempt. */
    record Accepted(UUID incidentId, String reference, String receipt) implements Answer {
        /** Without the receipt, which is a secret. */
        @Override
        public String toString() {
            return "Accepted[" + incidentId + "]";
        }
    }

    /** Nothing was kept; the sender must change every field named. */
    record Invalid(List<Problem> problems) implements Answer {}

    /** Another report is in the log under the same id; this one was not kept. */
    record OtherContent(UUID incidentId) implements Answer {}

    /** The report could not be stored, or nobody knows whether it was; the same report may be sent again. */
    record Unavailable(Reason reason) implements Answer {}

    /** Why a report could not be stored. */
    enum Reason {
        /** The log or the directory has not been read to its end yet. */
        NOT_CAUGHT_UP,
        /** The log did not acknowledge. */
        LOG_AWAY,
        /** Too many reports are being stored at this moment. */
        BUSY
    }
}
