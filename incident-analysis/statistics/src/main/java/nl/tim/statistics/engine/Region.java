package nl.tim.statistics.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All series of a region on one axis. Immutable.
 *
 * @param weeks the axis
 * @param total all reports: the series {@link SeriesKey#REGION}; not the sum of the others, as a report is in several
 * @param series the others, with data; each key once, and as many weeks as the axis
 */
public record Region(Weeks weeks, Series total, List<Series> series) {

    public Region {
        series = List.copyOf(series);
        Set<SeriesKey> keys = new HashSet<>();
        for (Series one : series) {
            if (one.length() != weeks.count()
                    || !keys.add(one.key())
                    || one.key().equals(SeriesKey.REGION)) {
                throw new IllegalArgumentException("each series is there once, and fits the axis");
            }
        }
        if (total.length() != weeks.count() || !total.key().equals(SeriesKey.REGION)) {
            throw new IllegalArgumentException("the total is the region's, and fits the axis");
        }
    }

    /** Returns the total and then the others: everything a scan judges. */
    List<Series> all() {
        List<Series> all = new ArrayList<>(series.size() + 1);
        all.add(total);
        all.addAll(series);
        return all;
    }

    /** Returns the series of this key, the total among them; empty when there is none. */
    Optional<Series> find(SeriesKey key) {
        return all().stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
