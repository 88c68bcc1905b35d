package nl.tim.intake.job;

import java.util.concurrent.CompletableFuture;
import nl.tim.intake.report.ReportLog.LogUnavailableException;
import nl.tim.intake.report.ReportLog.Publication;

/** The log for many reports in a row. Implementations are safe for use by many threads. */
@FunctionalInterface
public interface ImportLog {

    /**
     * Seals and sends a report. May wait for keys, never for the acknowledgement. A report that is appended again is the same event.
     *
     * @return completes once every in-sync replica has it; exceptionally when that is not known
     * @throws LogUnavailableException when it cannot be sealed now
     */
    CompletableFuture<Void> append(Publication publication) throws LogUnavailableException;
}
