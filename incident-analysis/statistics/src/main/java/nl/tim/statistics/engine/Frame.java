package nl.tim.statistics.engine;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What all series of a region share: axis, periods, references and season. Not thread-safe: it remembers what it computed. */
final class Frame {

    final Weeks weeks;
    final Series total;
    final ScanSettings settings;
    private final Map<Granularity, Periods> periods = new EnumMap<>(Granularity.class);
    private final Map<Reference, double[]> seasons = new HashMap<>();
    private final Reference[] references;
    private final Region region;

    Frame(Region region, ScanSettings settings) {
        this.region = region;
        weeks = region.weeks();
        total = region.total();
        this.settings = settings;
        for (Granularity granularity : Granularity.values()) {
            periods.put(granularity, new Periods(weeks, granularity));
        }
        references = new Reference[weeks.count()];
        for (int week = 0; week < references.length; week++) {
            references[week] = Reference.of(weeks, week);
        }
    }

    /** Returns a series of the region, which has it. */
    Series series(SeriesKey key) {
        return region.find(key).orElseThrow();
    }

    Periods periods(Granularity granularity) {
        return Objects.requireNonNull(periods.get(granularity));
    }

    Reference reference(int week) {
        return references[week];
    }

    double[] season(Reference reference) {
        return seasons.computeIfAbsent(reference, key -> Season.of(total, key));
    }

    /** Returns how much a series could have gone wrong per week: its exposure, or else the season. */
    double[] base(Series series, Reference reference) {
        return series.exposed() ? series.exposure(series.length()) : season(reference);
    }
}
