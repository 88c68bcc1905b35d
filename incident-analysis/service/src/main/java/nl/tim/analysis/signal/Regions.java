package nl.tim.analysis.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.tim.analysis.directory.Directory;
import nl.tim.statistics.engine.Region;
import nl.tim.statistics.engine.Series;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.engine.SeriesKind;
import nl.tim.statistics.engine.Weeks;

/**
 * Makes the series of a scan from what was counted: complete weeks only, organisations at organisation level. Pairs of an organisation with
 * itself, and codes that say that nothing is known, are no series. Not thread-safe; for one scan.
 */
final class Regions {

    private static final String UNKNOWN = "UNK";

    private final Directory directory;
    private final Map<SeriesKey, TreeMap<LocalDate, Integer>> counts = new HashMap<>();

    Regions(Directory directory) {
        this.directory = directory;
    }

    /** Adds what was counted. */
    void add(WeekCount counted) {
        key(counted)
                .ifPresent(key -> counts.computeIfAbsent(key, _ -> new TreeMap<>())
                        .merge(counted.monday(), Math.toIntExact(counted.reports()), Integer::sum));
    }

    /**
     * The series up to the last week that ended before today.
     *
     * @return empty while no week is complete
     */
    Optional<Region> region(LocalDate today) {
        TreeMap<LocalDate, Integer> total = counts.get(SeriesKey.REGION);
        if (total == null) {
            return Optional.empty();
        }
        LocalDate first = total.firstKey();
        int complete = (int) Math.floorDiv(today.toEpochDay() - first.toEpochDay(), 7L);
        if (complete < 1) {
            return Optional.empty();
        }
        Weeks weeks = new Weeks(first, complete);
        List<Series> series = new ArrayList<>();
        sorted().forEach((key, perWeek) -> {
            Series one = series(weeks, key, perWeek);
            if (!key.equals(SeriesKey.REGION) && sum(one) > 0) {
                series.add(one);
            }
        });
        return Optional.of(new Region(weeks, series(weeks, SeriesKey.REGION, total), series));
    }

    /** The same counts give the same order, whatever order they came in. */
    private Map<SeriesKey, TreeMap<LocalDate, Integer>> sorted() {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().kind() + "|"
                        + String.join("|", entry.getKey().codes())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    private static Series series(Weeks weeks, SeriesKey key, Map<LocalDate, Integer> perWeek) {
        int[] reports = new int[weeks.count()];
        perWeek.forEach((monday, count) -> {
            int week = weeks.weekOf(monday);
            if (week < reports.length) {
                reports[week] = count;
            }
        });
        return Series.of(key, reports);
    }

    private static int sum(Series series) {
        return Arrays.stream(series.reports(series.length())).sum();
    }

    private Optional<SeriesKey> key(WeekCount counted) {
        List<String> codes = counted.codes();
        if (codes.stream().anyMatch(code -> code.isBlank() || code.equals(UNKNOWN))) {
            return Optional.empty();
        }
        if (counted.kind() != SeriesKind.PAIR) {
            return Optional.of(new SeriesKey(counted.kind(), codes));
        }
        Optional<String> one = directory.organisationOf(codes.getFirst());
        Optional<String> other = directory.organisationOf(codes.getLast());
        return one.isEmpty() || other.isEmpty() || one.equals(other)
                ? Optional.empty()
                : Optional.of(SeriesKey.pair(one.get(), other.get()));
    }
}
