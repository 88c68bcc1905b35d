package nl.tim.intake.follow;

import java.util.Optional;
import java.util.Set;
import nl.tim.intake.report.ReportLog.LogUnavailableException;

/** What receipts show, as far as this replica has read it. Calls block. */
public interface FollowedReports {

    /**
     * What the receipt with this hash shows; empty when there is no such receipt.
     *
     * @throws LogUnavailableException when that cannot be known now
     */
    Optional<Followed> find(String receiptHash) throws LogUnavailableException;

    /**
     * Hashes of the receipts of reports that carry one of these pseudonyms.
     *
     * @throws LogUnavailableException when that cannot be known now
     */
    Set<String> hashesOf(Set<String> pseudonyms) throws LogUnavailableException;
}
