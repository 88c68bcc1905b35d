package nl.tim.intake.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.tim.intake.receipt.Receipts;
import nl.tim.intake.report.ReportLog.LogUnavailableException;

/** What somebody who logged in reported, with the receipts that open it. Blocks; safe for use by many threads. */
public final class OwnReports {

    private final FollowedReports reports;
    private final Receipts receipts;

    /** From these receipts. */
    public OwnReports(FollowedReports reports, Receipts receipts) {
        this.reports = reports;
        this.receipts = receipts;
    }

    /**
     * A report and its code.
     *
     * @param receipt grouped for reading; a secret
     */
    public record Own(Followed report, String receipt) {
        /** Without the receipt. */
        @Override
        public String toString() {
            return "Own[" + report.incidentId() + "]";
        }
    }

    /**
     * The reports that carry one of these pseudonyms, newest first; what was erased is nobody's any more.
     *
     * @throws LogUnavailableException when that cannot be known now
     */
    public List<Own> of(Set<String> pseudonyms) throws LogUnavailableException {
        List<Own> own = new ArrayList<>();
        for (String hash : reports.hashesOf(pseudonyms)) {
            reports.find(hash)
                    .filter(report -> !report.erased())
                    .flatMap(report ->
                            receipts.find(report.incidentId(), hash).map(receipt -> new Own(report, receipt.grouped())))
                    .ifPresent(own::add);
        }
        own.sort(Comparator.comparing((Own one) -> one.report().receivedAt())
                .reversed()
                .thenComparing(one -> one.report().reference()));
        return own;
    }
}
