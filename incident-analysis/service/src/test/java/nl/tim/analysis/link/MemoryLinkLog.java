package nl.tim.analysis.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.tim.analysis.projection.UnavailableException;

/** Links that are gone with the test. */
public final class MemoryLinkLog implements LinkLog {

    private final Map<String, ReportingLink> links = new ConcurrentHashMap<>();
    private volatile boolean away;

    /** Whether nothing can be kept. */
    public void away(boolean now) {
        away = now;
    }

    @Override
    public List<ReportingLink> all() {
        return List.copyOf(links.values());
    }

    @Override
    public Optional<ReportingLink> find(String place) {
        return Optional.ofNullable(links.get(place));
    }

    @Override
    public void keep(ReportingLink link) {
        if (away) {
            throw new UnavailableException("a test");
        }
        links.put(link.place(), link);
    }
}
