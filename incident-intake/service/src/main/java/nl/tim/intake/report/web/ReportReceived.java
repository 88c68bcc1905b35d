package nl.tim.intake.report.web;

import java.util.UUID;
import nl.tim.intake.report.Answer.Accepted;

/**
 * The report is stored.
 *
 * @param incidentId as sent
 * @param reference for conversation, not secret
 * @param receipt a secret by which the reporter, and nobody else, finds the report again
 */
record ReportReceived(UUID incidentId, String reference, String receipt) {

    static ReportReceived of(Accepted accepted) {
        return new ReportReceived(accepted.incidentId(), accepted.reference(), accepted.receipt());
    }

    /** Without the receipt. */
    @Override
    public String toString() {
        return "ReportReceived[" + incidentId + "]";
    }
}
