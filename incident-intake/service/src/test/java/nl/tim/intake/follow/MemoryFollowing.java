package nl.tim.intake.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.tim.intake.report.ReportLog.LogUnavailableException;

/** Receipts and words in memory. */
public final class MemoryFollowing implements FollowedReports, WordsLog {
    /** What receipts show, by hash. */
    public final Map<String, Followed> reports = new ConcurrentHashMap<>();
    /** What was said. */
    public final List<Said> said = new ArrayList<>();
    /** Whether the log does not answer. */
    public volatile boolean away;

    /** Forgets everything. */
    public void reset() {
        reports.clear();
        said.clear();
        away = false;
    }

    @Override
    public Optional<Followed> find(String receiptHash) throws LogUnavailableException {
        return Optional.ofNullable(reports.get(receiptHash));
    }

    @Override
    public void append(Said words) throws LogUnavailableException {
        if (away) {
            throw new LogUnavailableException("log");
        }
        said.add(words);
    }
}
