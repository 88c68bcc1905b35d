package nl.tim.intake.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.tim.intake.directory.Directory;
import nl.tim.intake.receipt.Receipt;
import nl.tim.intake.receipt.Receipts;
import nl.tim.intake.receipt.Reference;
import nl.tim.intake.report.ReportLog.Publication;
import nl.tim.intake.report.ReportRules.Checked;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * Decides about a submission and makes what is stored of it, at the moment of receipt that is passed in. Knows no log. Safe for use by
 * many threads.
 */
public final class Acceptance {

    private final ReportRules rules;
    private final TextGuard guard;
    private final Receipts receipts;

    /** By these lists and this directory; the texts go through this de-identifier. */
    public Acceptance(CodeLists lists, Directory directory, RegionDeidentifier deidentifier, Receipts receipts) {
        this.rules = new ReportRules(lists, directory);
        this.guard = new TextGuard(deidentifier);
        this.receipts = receipts;
    }

    /** What becomes of a submission. */
    public sealed interface Outcome {

        /** It can be stored. */
        record Storable(Publication publication) implements Outcome {}

        /** The sender must change every field named. */
        record Refused(List<Problem> problems) implements Outcome {}
    }

    /** Decides, with identifying numbers and addresses in texts replaced. Takes processor time, never waits. */
    public Outcome redacted(UUID incidentId, Submission sent, Instant receivedAt, @Nullable Sender sender) {
        return switch (check(incidentId, sent, receivedAt)) {
            case Checked.Invalid(List<Problem> problems) -> new Outcome.Refused(problems);
            case Checked.Valid(Report report) ->
                new Outcome.Storable(publication(
                        report,
                        CanonicalContent.of(incidentId.toString(), sent),
                        receipts.issue(incidentId),
                        receivedAt,
                        sender));
        };
    }

    Checked check(UUID incidentId, Submission sent, Instant receivedAt) {
        return rules.check(incidentId, sent, receivedAt);
    }

    List<Problem> identifying(Submission sent) {
        return guard.check(sent);
    }

    /** @param sender who sent it; kept unless the reporter wants to stay unknown */
    Publication publication(
            Report report, byte[] content, Receipt receipt, Instant receivedAt, @Nullable Sender sender) {
        TextGuard.Guarded texts = guard.guard(report);
        Report.Reporter reporter = report.reporter();
        boolean anonymous = reporter != null && reporter.anonymous();
        return new Publication(
                report.withTexts(texts.safe()),
                texts.shared(),
                content,
                Reference.of(report.incidentId(), receivedAt),
                receipt.hash(),
                receivedAt,
                anonymous ? null : sender);
    }
}
