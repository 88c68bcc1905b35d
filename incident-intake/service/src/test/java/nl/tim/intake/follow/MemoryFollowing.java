package nl.tim.intake.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.tim.intake.report.ReportLog.LogUnavailableException;

/** Receipts and words in memory. */
public final class MemoryFollowing implements FollowedReports, WordsLog {
    /** What receipts show, by hash. */
    public final Map<String, Followed> reports = new ConcurrentHashMap<>();
    /** Pseudonyms of who reported, by hash. */
    public final Map<String, String> reporters = new ConcurrentHashMap<>();
    /** What was said. */
    public final List<Said> said = new ArrayList<>();
    /** Whether the log does not answer. */
    public volatile boolean away;

    /** Forgets everything. */
    public void reset() {
        reports.clear();
        reporters.clear();
        said.clear();
        away = false;
    }

    @Override
    public Optional<Followed> find(String receiptHash) throws LogUnavailableException {
        return Optional.ofNullable(reports.get(receiptHash));
    }

    @Override
    public Set<String> hashesOf(Set<String> pseudonyms) throws LogUnavailableException {
        if (away) {
            throw new LogUnavailableException("log");
        }
        return reporters.entrySet().stream()
                .filter(reporter -> pseudonyms.contains(reporter.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public void append(Said words) throws LogUnavailableException {
        if (away) {
            throw new LogUnavailableException("log");
        }
        said.add(words);
    }
}
