package nl.tim.analysis.job;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tim.analysis.audit.AccessLine;
import nl.tim.analysis.audit.AccessLine.Outcome;
import nl.tim.analysis.audit.AccessLog;
import nl.tim.analysis.audit.Activity;
import nl.tim.analysis.audit.ChainAudit;
import nl.tim.analysis.audit.ChainAudit.Finding;
import nl.tim.analysis.audit.ChainAudit.Report;

/** Looks whether anybody changed the access log, and vouches for where its chains are now. */
final class AuditJob implements Job {

    private final ChainAudit audit;
    private final AccessLog log;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    AuditJob(ChainAudit audit, AccessLog log, Supplier<UUID> ids, InstantSource clock) {
        this.audit = audit;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    static void check(JobArguments arguments) {
        arguments.allow("--by");
        if (!arguments.words().equals(List.of("verify"))) {
            throw new UsageException("Say what to do: verify");
        }
    }

    @Override
    public ExitCode run(JobArguments arguments, PrintStream out) {
        Report report = audit.check();
        out.println("%d lines in %d entries, chains of %d writers%s"
                .formatted(
                        report.lines(),
                        report.entries(),
                        report.writers(),
                        report.from() == null ? "" : ", " + report.from() + " to " + report.until()));
        report.findings().forEach(finding -> out.println(line(finding)));
        boolean whole = report.findings().isEmpty();
        out.println(whole ? "Every chain is whole" : "The access log is not as it was written");
        // Where bytes are broken the chains of now cannot be followed, and that somebody looked is kept all the same.
        if (whole) {
            log.awaitOthers();
        }
        keep(arguments.text("--by").orElseGet(() -> System.getProperty("user.name")), whole);
        return whole ? ExitCode.OK : ExitCode.DIFFERENCES;
    }

    private void keep(String by, boolean whole) {
        Outcome outcome = whole ? Outcome.SUCCESS : Outcome.FAILED;
        log.append(
                AccessLine.byJob(
                        ids.get(), clock.instant(), Activity.ACCESS_LOG_CHECK, outcome, by, "audit", null, List.of()),
                null);
    }

    private static String line(Finding finding) {
        return switch (finding.kind()) {
            case UNREADABLE -> "offset " + finding.offset() + ": bytes that are no entry";
            case CHANGED ->
                "offset " + finding.offset() + ": this entry of writer " + finding.writerId()
                        + ", or the one before it, was changed";
            case MISSING ->
                "offset " + finding.offset() + ": entries of writer " + finding.writerId()
                        + " before this one are gone";
            case CUT_OFF -> "the last entries of writer " + finding.writerId() + " are gone";
        };
    }
}
