package nl.tim.analysis.audit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.tim.analysis.access.Seen;
import nl.tim.analysis.access.Witness;
import nl.tim.analysis.web.UnavailableException;

/** Remembers what was seen; can be away. */
public final class RecordingWitness implements Witness {

    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    @Override
    public void keep(Seen one) {
        if (away) {
            throw new UnavailableException("access log");
        }
        seen.add(one);
    }

    /** What was kept, in order. */
    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** Forgets what was kept, and is there or not from now on. */
    public void begin(boolean isAway) {
        seen.clear();
        away = isAway;
    }
}
