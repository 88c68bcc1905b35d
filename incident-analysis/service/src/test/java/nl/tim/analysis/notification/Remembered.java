package nl.tim.analysis.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Notices that one process claims, in a journal with everything else that it does. */
final class Remembered implements Notifications {
    private final Map<String, Notice> claimed = new LinkedHashMap<>();
    private final List<String> journal;

    Remembered(List<String> journal) {
        this.journal = journal;
    }

    @Override
    public boolean claimed(Notice notice) {
        return claimed.containsKey(notice.key());
    }

    @Override
    public boolean claim(Notice notice) {
        boolean first = claimed.putIfAbsent(notice.key(), notice) == null;
        if (first) {
            journal.add("claimed " + notice.kind());
        }
        return first;
    }

    @Override
    public void mailed(Notice notice) {
        journal.add("mailed " + notice.kind());
    }

    @Override
    public List<Told> about(UUID incidentId) {
        return List.of();
    }

    @Override
    public List<Told> newest() {
        return List.of();
    }
}
