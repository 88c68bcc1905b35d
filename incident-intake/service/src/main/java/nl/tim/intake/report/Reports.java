package nl.tim.intake.report;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.tim.intake.directory.Directory;
import nl.tim.intake.receipt.Receipt;
import nl.tim.intake.receipt.Receipts;
import nl.tim.intake.report.Answer.Accepted;
import nl.tim.intake.report.Answer.Invalid;
import nl.tim.intake.report.Answer.OtherContent;
import nl.tim.intake.report.Answer.Reason;
import nl.tim.intake.report.Answer.Unavailable;
import nl.tim.intake.report.ReportLog.LogUnavailableException;
import nl.tim.intake.report.ReportLog.Publication;
import nl.tim.intake.report.ReportLog.Stored;
import nl.tim.intake.report.ReportRules.Checked;
import org.jspecify.annotations.Nullable;

/**
 * Takes reports. One is answered as accepted only after the log has acknowledged it; the same report sent again, at the same moment or
 * later, to this replica or another, gets the same answer. Safe for use by many threads.
 */
public final class Reports implements AutoCloseable {

    private static final UUID NO_INCIDENT = new UUID(0, 0);

    private final Acceptance acceptance;
    private final Directory directory;
    private final ReportLog log;
    private final Receipts receipts;
    private final Storing storing;
    private final InstantSource clock;

    /**
     * Takes reports into this log.
     *
     * @param mostAtOnce how many reports may be on their way into the log at one moment
     */
    public Reports(
            Acceptance acceptance,
            Directory directory,
            ReportLog log,
            Receipts receipts,
            int mostAtOnce,
            InstantSource clock) {
        this.acceptance = acceptance;
        this.directory = directory;
        this.log = log;
        this.receipts = receipts;
        this.storing = new Storing(mostAtOnce);
        this.clock = clock;
    }

    /** What checking alone can say. */
    private sealed interface Verdict {
        record Final(Answer answer) implements Verdict {}

        record Storable(Report report, byte[] content) implements Verdict {}
    }

    /**
     * Takes a report, on threads of its own; the caller is never blocked.
     *
     * @param incidentId equal to the submission's
     * @param redact whether identifying numbers and addresses in texts may be replaced; otherwise they make the report invalid
     * @param sender who sends it; null when they did not say. Says nothing about whether two reports are the same
     */
    public CompletableFuture<Answer> submit(UUID incidentId, Submission sent, boolean redact, @Nullable Sender sender) {
        return storing.inBackground(() -> verdict(incidentId, sent, redact)).thenCompose(verdict -> switch (verdict) {
            case Verdict.Final(Answer answer) -> CompletableFuture.completedFuture(answer);
            case Verdict.Storable(Report report, byte[] content) ->
                storing.once(incidentId, content, () -> store(report, content, sender));
        });
    }

    /** What the rules say of a submission that cannot be taken for another reason, so that its sender can mend all at once. */
    public CompletableFuture<List<Problem>> problems(Submission sent) {
        return storing.inBackground(() -> {
            if (!directory.isLoaded()) {
                return List.of();
            }
            return switch (acceptance.check(NO_INCIDENT, sent, clock.instant())) {
                case Checked.Invalid(List<Problem> problems) -> problems;
                case Checked.Valid _ -> List.of();
            };
        });
    }

    /** Lets what is being stored finish. */
    @Override
    public void close() {
        storing.close();
    }

    private Verdict verdict(UUID incidentId, Submission sent, boolean redact) {
        if (!log.caughtUp() || !directory.isLoaded()) {
            return new Verdict.Final(new Unavailable(Reason.NOT_CAUGHT_UP));
        }
        byte[] content = CanonicalContent.of(incidentId.toString(), sent);
        Optional<Stored> stored = log.find(incidentId);
        if (stored.isPresent()) {
            // Before the rules: a retry is answered as before, also when a code was retired in between.
            return new Verdict.Final(again(incidentId, content, stored.get()));
        }
        return switch (acceptance.check(incidentId, sent, clock.instant())) {
            case Checked.Invalid(List<Problem> problems) -> new Verdict.Final(new Invalid(problems));
            case Checked.Valid(Report report) -> guarded(report, content, sent, redact);
        };
    }

    private Verdict guarded(Report report, byte[] content, Submission sent, boolean redact) {
        List<Problem> identifying = redact ? List.of() : acceptance.identifying(sent);
        return identifying.isEmpty()
                ? new Verdict.Storable(report, content)
                : new Verdict.Final(new Invalid(identifying));
    }

    private Answer store(Report report, byte[] content, @Nullable Sender sender) {
        UUID incidentId = report.incidentId();
        if (!log.awaitCurrent()) {
            return new Unavailable(Reason.LOG_AWAY);
        }
        Optional<Stored> stored = log.find(incidentId);
        if (stored.isPresent()) {
            return again(incidentId, content, stored.get());
        }
        Receipt receipt = receipts.issue(incidentId);
        Publication publication = acceptance.publication(report, content, receipt, clock.instant(), sender);
        try {
            log.append(publication);
            return new Accepted(incidentId, publication.reference(), receipt.grouped());
        } catch (LogUnavailableException e) {
            return new Unavailable(Reason.LOG_AWAY);
        }
    }

    private Answer again(UUID incidentId, byte[] content, Stored stored) {
        try {
            if (!stored.isOf(content)) {
                return new OtherContent(incidentId);
            }
        } catch (LogUnavailableException e) {
            return new Unavailable(Reason.LOG_AWAY);
        }
        String receipt = receipts.find(incidentId, stored.receiptHash())
                .orElseThrow(() -> new IllegalStateException("no receipt key makes the receipt of " + incidentId))
                .grouped();
        return new Accepted(incidentId, stored.reference(), receipt);
    }
}
