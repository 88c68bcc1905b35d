package nl.tim.intake.follow;

import java.time.Instant;
import java.util.UUID;
import nl.tim.intake.report.ReportLog.LogUnavailableException;

/** Where the words of reporters are kept for ever. */
@FunctionalInterface
public interface WordsLog {

    /**
     * Words on their way into the log.
     *
     * @param eventId sent again under the same id, they are kept once
     * @param original as they were written, without what must be replaced
     * @param shared as others may read them
     */
    record Said(UUID eventId, UUID incidentId, Instant at, Words original, Words shared) {

        /** Without the words. */
        @Override
        public String toString() {
            return "Said[" + eventId + "]";
        }
    }

    /**
     * Seals and appends. Blocks until every in-sync replica has it.
     *
     * @throws LogUnavailableException when that is not known
     */
    void append(Said said) throws LogUnavailableException;
}
