package nl.tim.local.seed;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;

/** Passes reports on and remembers the last of them. One thread. */
public final class Newest implements Iterable<SeededReport> {

    private final Iterable<SeededReport> reports;
    private final int most;
    private final ArrayDeque<SeededReport> kept = new ArrayDeque<>();

    /** @param most how many are remembered; 0 or more */
    public Newest(Iterable<SeededReport> reports, int most) {
        this.reports = reports;
        this.most = most;
    }

    /** The last of those that were passed on, oldest first. */
    public List<SeededReport> kept() {
        return List.copyOf(kept);
    }

    @Override
    public Iterator<SeededReport> iterator() {
        Iterator<SeededReport> all = reports.iterator();
        kept.clear();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public SeededReport next() {
                SeededReport report = all.next();
                kept.addLast(report);
                if (kept.size() > most) {
                    kept.removeFirst();
                }
                return report;
            }
        };
    }
}
