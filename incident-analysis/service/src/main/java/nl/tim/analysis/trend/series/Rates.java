package nl.tim.analysis.trend.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.exposure.Exposure;
import nl.tim.analysis.exposure.Exposure.Measure;
import nl.tim.analysis.exposure.ExposurePeriod;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.trend.series.Drawn.Point;
import nl.tim.statistics.engine.Granularity;
import nl.tim.statistics.engine.RateChart;
import nl.tim.statistics.spc.Runs;
import org.jspecify.annotations.Nullable;

/**
 * Draws reports per 1,000 referrals, discharges or contacts, across one boundary in one direction, of the organisations that told their
 * numbers: a report counts when one of them, or a practice of it, is in it. Periods are those of the file, by date of receipt. A period in
 * which one of the organisations told nothing is no point, and neither is what came before it, since then the rate would be of others;
 * nor is a period that began before the region reported.
 */
public final class Rates {

    private static final int STARTING_DAYS = 6;

    private final Incidents incidents;
    private final Supplier<List<Exposure>> exposures;
    private final Directory directory;

    /** Counts in this index, with what was loaded; practices count as the directory says. */
    public Rates(Incidents incidents, Supplier<List<Exposure>> exposures, Directory directory) {
        this.incidents = incidents;
        this.exposures = exposures;
        this.directory = directory;
    }

    /** Whether something was loaded for the boundary and the organisation of the filter. */
    boolean possible(IncidentFilter filter) {
        return !lines(filter).isEmpty();
    }

    Drawing draw(IncidentFilter filter, LocalDate today) {
        List<Exposure> lines = lines(filter);
        Optional<Measure> measure = Stream.of(Measure.values())
                .filter(one -> lines.stream().anyMatch(line -> line.numbers().containsKey(one)))
                .findFirst();
        if (measure.isEmpty()) {
            return new Drawing.NoExposure();
        }
        List<Exposure> told = lines.stream()
                .filter(line -> line.numbers().containsKey(measure.get()))
                .toList();
        LocalDate first = incidents.occurrences(IncidentFilter.ALL).firstReceived();
        if (first == null) {
            return new Drawing.Nothing();
        }
        // A region that began some days after the first of a month did not miss that month.
        LocalDate began = first.minusDays(STARTING_DAYS);
        IncidentFilter counted = filter.onlyCounted().with(CodedField.ORGANISATION, codes(told));
        boolean monthly = told.stream().allMatch(line -> line.period().months() == 1);
        Drawn drawn = drawn(told, measure.get(), monthly ? 1 : ExposurePeriod.QUARTER, counted, began, today);
        if (monthly && drawn.points().isEmpty()) {
            drawn = drawn(told, measure.get(), ExposurePeriod.QUARTER, counted, began, today);
        }
        return new Drawing.Rate(drawn, measure.get(), counted);
    }

    private Drawn drawn(
            List<Exposure> told,
            Measure measure,
            int months,
            IncidentFilter counted,
            LocalDate began,
            LocalDate today) {
        List<Period> periods = periods(told, measure, months, counted.received(), today).stream()
                .filter(period -> !period.from().isBefore(began))
                .toList();
        long[] reports = count(counted, periods);
        return drawn(chart(months, periods, reports), periods, reports);
    }

    private static RateChart chart(int months, List<Period> periods, long[] reports) {
        double[] counts = new double[reports.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = reports[i];
        }
        return RateChart.of(
                months == 1 ? Granularity.MONTH : Granularity.QUARTER,
                counts,
                periods.stream().mapToDouble(Period::exposure).toArray());
    }

    private static Drawn drawn(RateChart chart, List<Period> periods, long[] reports) {
        var drawn = chart.chart().points();
        List<Point> points = new ArrayList<>();
        long all = 0;
        for (int i = 0; i < reports.length; i++) {
            all += reports[i];
            if (!drawn.isEmpty()) {
                Period period = periods.get(i);
                points.add(new Point(period.from(), period.until(), reports[i], period.exposure(), null, drawn.get(i)));
            }
        }
        Runs runs = drawn.isEmpty() ? null : chart.chart().runs().getFirst();
        Set<Integer> running = runs == null ? Set.of() : LongestRun.tooLong(drawn, runs);
        return new Drawn(chart.picture(), points, running, runs, List.of(), all, 0);
    }

    private record Period(LocalDate from, LocalDate until, long exposure) {}

    /** The periods since the last gap in which each organisation told its number, that are over and in the period that was asked for. */
    private static List<Period> periods(
            List<Exposure> told, Measure measure, int months, DateRange asked, LocalDate today) {
        Set<String> organisations = organisations(told);
        TreeMap<LocalDate, Map<String, Long>> byPeriod = new TreeMap<>();
        TreeMap<LocalDate, Map<String, Integer>> covered = new TreeMap<>();
        for (Exposure line : told) {
            LocalDate from =
                    months == 1 ? line.period().first() : quarter(line.period().first());
            byPeriod.computeIfAbsent(from, _ -> new TreeMap<>())
                    .merge(line.organisation(), line.numbers().getOrDefault(measure, 0L), Long::sum);
            covered.computeIfAbsent(from, _ -> new TreeMap<>())
                    .merge(line.organisation(), line.period().months(), Integer::sum);
        }
        List<Period> unbroken = new ArrayList<>();
        for (var period : byPeriod.entrySet()) {
            LocalDate from = period.getKey();
            LocalDate until = from.plusMonths(months);
            boolean whole = organisations.stream()
                    .allMatch(one -> covered.getOrDefault(from, Map.of()).getOrDefault(one, 0) == months);
            if (!unbroken.isEmpty() && !unbroken.getLast().until().equals(from)) {
                unbroken.clear();
            }
            if (whole && !until.isAfter(today) && within(from, until, asked)) {
                unbroken.add(new Period(
                        from,
                        until,
                        period.getValue().values().stream()
                                .mapToLong(Long::longValue)
                                .sum()));
            } else if (!whole) {
                unbroken.clear();
            }
        }
        return unbroken;
    }

    private static boolean within(LocalDate from, LocalDate until, DateRange asked) {
        return (asked.from() == null || !from.isBefore(asked.from()))
                && (asked.to() == null || !until.minusDays(1).isAfter(asked.to()));
    }

    private static LocalDate quarter(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }

    private long[] count(IncidentFilter counted, List<Period> periods) {
        return incidents
                .counts(periods.stream()
                        .map(period -> counted.receivedIn(
                                new DateRange(period.from(), period.until().minusDays(1))))
                        .toList())
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    private List<Exposure> lines(IncidentFilter filter) {
        String from = only(filter.choice(CodedField.FROM_GROUP));
        String to = only(filter.choice(CodedField.TO_GROUP));
        Choice organisation = filter.choice(CodedField.ORGANISATION);
        if (from == null || to == null || (!organisation.any() && only(organisation) == null)) {
            return List.of();
        }
        return exposures.get().stream()
                .filter(line -> line.fromGroup().equals(from) && line.toGroup().equals(to))
                .filter(line -> organisation.admits(line.organisation()))
                .filter(line -> !line.numbers().isEmpty())
                .sorted(Comparator.comparing(Exposure::key))
                .toList();
    }

    private static @Nullable String only(Choice choice) {
        return choice.included().size() == 1 && choice.excluded().isEmpty()
                ? choice.included().getFirst()
                : null;
    }

    private static Set<String> organisations(List<Exposure> told) {
        return told.stream().map(Exposure::organisation).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The organisations with the practices under them. */
    private Choice codes(List<Exposure> told) {
        Set<String> organisations = organisations(told);
        LinkedHashSet<String> codes = new LinkedHashSet<>(organisations);
        directory.all().stream()
                .map(DirectoryEntry::code)
                .filter(code -> directory
                        .organisationOf(code)
                        .filter(organisations::contains)
                        .isPresent())
                .forEach(codes::add);
        return new Choice(codes, new LinkedHashSet<>());
    }
}
