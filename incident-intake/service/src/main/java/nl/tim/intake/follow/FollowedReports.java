package nl.tim.intake.follow;

import java.util.Optional;
import nl.tim.intake.report.ReportLog.LogUnavailableException;

/** What receipts show, as far as this replica has read it. Calls block. */
@FunctionalInterface
public interface FollowedReports {

    /**
     * What the receipt with this hash shows; empty when there is no such receipt.
     *
     * @throws LogUnavailableException when that cannot be known now
     */
    Optional<Followed> find(String receiptHash) throws LogUnavailableException;
}
