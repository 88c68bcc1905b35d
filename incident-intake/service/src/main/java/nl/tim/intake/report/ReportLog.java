package nl.tim.intake.report;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.tim.intake.report.Report.Texts;
import org.jspecify.annotations.Nullable;

/** The log of reports. Implementations are safe for use by many threads; methods block where they say so. */
public interface ReportLog {

    /** What the log holds of an incident. */
    interface Stored {
        /** The reference that was given out. */
        String reference();

        /** SHA-256 of the receipt that was given out, lower-case hex. */
        String receiptHash();

        /**
         * Whether it is the report with this canonical content. May block on the key log.
         *
         * @throws LogUnavailableException when that cannot be known now
         */
        boolean isOf(byte[] content) throws LogUnavailableException;
    }

    /**
     * A report on its way into the log.
     *
     * @param report with the original texts
     * @param shared the texts de-identified for analysts
     * @param content canonical content, for later comparison
     * @param reference for conversation
     * @param receiptHash SHA-256 of the receipt, lower-case hex
     * @param receivedAt when it was received
     * @param sender who sent it; null when they did not say, or want to stay unknown
     */
    record Publication(
            Report report,
            Texts shared,
            byte[] content,
            String reference,
            String receiptHash,
            Instant receivedAt,
            @Nullable Sender sender) {
        @Override
        public String toString() {
            return "Publication[" + report.incidentId() + "]";
        }
    }

    /** Whether the log was read to its end once, so that reports of other replicas are known. Never blocks. */
    boolean caughtUp();

    /** The report of the last days with this id, as far as this replica has read. Never blocks. */
    Optional<Stored> find(UUID incidentId);

    /** Blocks until everything acknowledged before this call is known; false when that takes too long. */
    boolean awaitCurrent();

    /**
     * Blocks until the log has acknowledged the report on every in-sync replica.
     *
     * @throws LogUnavailableException when it did not, or nobody knows whether it did
     */
    void append(Publication publication) throws LogUnavailableException;

    /** The log could not be asked, or did not answer in time. Carries no content. */
    final class LogUnavailableException extends Exception {
        private static final long serialVersionUID = 1;

        /** For the named part of the log. */
        public LogUnavailableException(String part) {
            super(part);
        }
    }
}
