package nl.tim.analysis.trend.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Quarter;
import nl.tim.analysis.search.Timeline.Week;
import nl.tim.statistics.disproportionality.Cell;
import nl.tim.statistics.disproportionality.FisherExact;
import nl.tim.statistics.engine.Comparison;
import nl.tim.statistics.engine.Comparison.Stretch;
import nl.tim.statistics.engine.Series;
import nl.tim.statistics.engine.SeriesKey;

/** Compares quarters of an axis with those of a year before. A week is in the quarter of its Thursday. */
final class Quarters {

    private static final int TO_THURSDAY = 3;

    private final Axis axis;
    private final Series chosen;
    private final Series all;
    private final boolean everything;

    /**
     * Compares on this axis, which holds all that was ever received.
     *
     * @param everything whether the series is all of the region
     */
    Quarters(Axis axis, ToLongFunction<Week> count, boolean everything) {
        this.axis = axis;
        this.chosen = axis.series(SeriesKey.REGION, count);
        this.all = axis.series(SeriesKey.REGION, Week::all);
        this.everything = everything;
    }

    /** The quarters that a reader means: the one whose dates were asked for, else the running one and the one before. */
    static List<Quarter> asked(IncidentFilter filter, LocalDate today) {
        Quarter running = Quarter.of(today);
        if (filter.received().unlimited()) {
            return running.back(2);
        }
        DateRange range = filter.received();
        return range.from() == null || !Quarter.of(range.from()).range().equals(range)
                ? List.of()
                : List.of(Quarter.of(range.from()));
    }

    /** Those of the quarters that have a complete week, and a year before in which the region already reported. */
    List<YearAgo> compare(List<Quarter> quarters) {
        return quarters.stream().map(this::compare).flatMap(Optional::stream).toList();
    }

    private Optional<YearAgo> compare(Quarter quarter) {
        Quarter earlier = new Quarter(quarter.year() - 1, quarter.number());
        int from = week(quarter);
        int until = Math.min(week(next(quarter)), axis.weeks().count());
        int before = week(earlier);
        if (until <= from || before < 0) {
            return Optional.empty();
        }
        boolean complete = week(next(quarter)) <= axis.weeks().count();
        // A quarter has thirteen weeks, sometimes fourteen; the comparison is of rates.
        int beforeUntil = complete ? week(next(earlier)) : Math.min(before + until - from, week(next(earlier)));
        Stretch now = new Stretch(from, until);
        Stretch then = new Stretch(before, beforeUntil);
        Comparison reports = Comparison.of(chosen, now, then);
        Comparison total = everything ? null : Comparison.of(all, now, then);
        return Optional.of(new YearAgo(
                quarter.year(),
                quarter.number(),
                complete,
                weeks(now),
                weeks(then),
                reports,
                total,
                total == null ? Double.NaN : sameShare(reports, total)));
    }

    private static double sameShare(Comparison reports, Comparison total) {
        return FisherExact.of(new Cell(
                        reports.now(),
                        total.now() - reports.now(),
                        reports.before(),
                        total.before() - reports.before()))
                .twoSided();
    }

    private YearAgo.Weeks weeks(Stretch stretch) {
        return new YearAgo.Weeks(
                axis.weeks().monday(stretch.from()),
                axis.weeks().monday(stretch.until()),
                stretch.until() - stretch.from());
    }

    /** The first week whose Thursday is in the quarter. */
    private int week(Quarter quarter) {
        LocalDate first = LocalDate.of(quarter.year(), quarter.number() * 3 - 2, 1);
        LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
        int week = axis.weeks().weekOf(monday);
        return monday.plusDays(TO_THURSDAY).isBefore(first) ? week + 1 : week;
    }

    private static Quarter next(Quarter quarter) {
        return quarter.number() == 4
                ? new Quarter(quarter.year() + 1, 1)
                : new Quarter(quarter.year(), quarter.number() + 1);
    }
}
