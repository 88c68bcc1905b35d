package nl.tim.analysis.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Notices that one process claims, in a journal with everything else that it does. */
public final class Remembered implements Notifications {
    private final Map<String, Told> claimed = new LinkedHashMap<>();
    private final List<String> journal;

    /** Writes in this journal. */
    public Remembered(List<String> journal) {
        this.journal = journal;
    }

    @Override
    public boolean claimed(Notice notice) {
        return claimed.containsKey(notice.key());
    }

    @Override
    public boolean claim(Notice notice) {
        boolean first = claimed.putIfAbsent(notice.key(), new Told(notice, Instant.EPOCH, null)) == null;
        if (first) {
            journal.add("claimed " + notice.kind());
        }
        return first;
    }

    @Override
    public void mailed(Notice notice) {
        claimed.put(notice.key(), new Told(notice, Instant.EPOCH, Instant.EPOCH));
        journal.add("mailed " + notice.kind());
    }

    @Override
    public List<Told> about(UUID incidentId) {
        return claimed.values().stream()
                .filter(told -> incidentId.equals(told.notice().incidentId()))
                .toList();
    }

    @Override
    public List<Told> newest() {
        return new ArrayList<>(claimed.values()).reversed();
    }
}
