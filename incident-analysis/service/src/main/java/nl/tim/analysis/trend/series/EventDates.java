package nl.tim.analysis.trend.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Occurrences;
import nl.tim.analysis.search.Occurrences.Month;
import nl.tim.analysis.trend.series.Drawn.Incomplete;
import nl.tim.analysis.trend.series.Drawn.Point;
import nl.tim.statistics.engine.Granularity;
import nl.tim.statistics.engine.Picture;
import nl.tim.statistics.engine.Reason;
import nl.tim.statistics.spc.ChartParameters;
import nl.tim.statistics.spc.ChartType;
import nl.tim.statistics.spc.ControlChart;
import nl.tim.statistics.spc.Runs;
import nl.tim.statistics.spc.Subgroups;
import org.jspecify.annotations.Nullable;

/**
 * Reports by when it happened, per month of the calendar, or quarter where months are nearly empty. What happened lately is still being
 * reported, so the last {@link #LATE_WEEKS} weeks are drawn apart and take no part in the median; and what happened before the region
 * reported is left out. A run chart, because these counts still change: they have no limits, and raise nothing.
 */
final class EventDates {

    /** How long after an incident reports of it still come in, as far as this view goes. */
    static final int LATE_WEEKS = 8;

    private static final double FILLED = 2;

    private final Occurrences occurrences;
    private final LocalDate first;
    private final LocalDate settled;
    private final LocalDate end;

    private EventDates(Occurrences occurrences, LocalDate first, LocalDate settled, LocalDate end) {
        this.occurrences = occurrences;
        this.first = first;
        this.settled = settled;
        this.end = end;
    }

    /** Draws them as the filter asks, up to today. */
    static Drawing draw(Occurrences occurrences, IncidentFilter filter, LocalDate today) {
        if (occurrences.firstReceived() == null) {
            return new Drawing.Nothing();
        }
        LocalDate began = latest(occurrences.firstReceived(), filter.received().from());
        LocalDate known = earliest(today, filter.received().to());
        LocalDate last = earliest(known, filter.occurred().to());
        LocalDate from = latest(began, filter.occurred().from());
        LocalDate first =
                from.getDayOfMonth() == 1 ? from : from.withDayOfMonth(1).plusMonths(1);
        LocalDate settled = earliest(known.minusWeeks(LATE_WEEKS), last.plusDays(1));
        return new Drawing.Chart(new EventDates(occurrences, first, settled, last.plusDays(1)).drawn());
    }

    private Drawn drawn() {
        List<Period> monthly = periods(Granularity.MONTH, first);
        double perMonth = mean(monthly);
        if (perMonth >= FILLED) {
            return chart(Granularity.MONTH, monthly, perMonth);
        }
        List<Period> quarterly = periods(Granularity.QUARTER, first.plusMonths((13 - first.getMonthValue()) % 3));
        return chart(Granularity.QUARTER, quarterly, mean(quarterly));
    }

    private Drawn chart(Granularity granularity, List<Period> periods, double mean) {
        List<Period> whole = periods.stream().filter(this::settled).toList();
        boolean filled = mean >= FILLED;
        Reason reason = filled
                ? new Reason(Reason.Code.POINTS_FILLED, mean, FILLED)
                : new Reason(Reason.Code.POINTS_NEARLY_EMPTY, mean, FILLED);
        Picture picture = new Picture(ChartType.RUN, granularity, reason);
        List<Incomplete> late = periods.stream()
                .filter(period -> !settled(period))
                .map(period -> new Incomplete(period.from, period.until, period.chosen, period.all))
                .toList();
        if (!filled || whole.isEmpty()) {
            return new Drawn(picture, List.of(), Set.of(), null, late, reports(), occurrences.undated());
        }
        double[] counts = whole.stream().mapToDouble(Period::chosen).toArray();
        ControlChart chart = ControlChart.of(Subgroups.of(counts), ChartParameters.of(ChartType.RUN));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            Period period = whole.get(i);
            points.add(new Point(
                    period.from,
                    period.until,
                    period.chosen,
                    period.all,
                    null,
                    chart.points().get(i)));
        }
        Runs runs = chart.runs().getFirst();
        return new Drawn(
                picture,
                points,
                LongestRun.tooLong(chart.points(), runs),
                runs,
                late,
                reports(),
                occurrences.undated());
    }

    private long reports() {
        return occurrences.months().stream().mapToLong(Month::chosen).sum() + occurrences.undated();
    }

    private boolean settled(Period period) {
        return !period.until.isAfter(settled);
    }

    private double mean(List<Period> periods) {
        return periods.stream()
                .filter(this::settled)
                .mapToLong(Period::chosen)
                .average()
                .orElse(0);
    }

    private record Period(LocalDate from, LocalDate until, long chosen, long all) {}

    /** Periods that began on the axis, the last one perhaps not over yet. */
    private List<Period> periods(Granularity granularity, LocalDate begin) {
        int months = granularity == Granularity.MONTH ? 1 : 3;
        Map<LocalDate, Month> byMonth = new TreeMap<>();
        occurrences.months().forEach(month -> byMonth.put(month.first(), month));
        UnaryOperator<LocalDate> next = from -> from.plusMonths(months);
        List<Period> periods = new ArrayList<>();
        for (LocalDate from = begin; from.isBefore(end); from = next.apply(from)) {
            LocalDate until = next.apply(from);
            long chosen = 0;
            long all = 0;
            for (LocalDate month = from; month.isBefore(until); month = month.plusMonths(1)) {
                Month found = byMonth.get(month);
                chosen += found == null ? 0 : found.chosen();
                all += found == null ? 0 : found.all();
            }
            periods.add(new Period(from, until, chosen, all));
        }
        return periods;
    }

    private static LocalDate latest(LocalDate one, @Nullable LocalDate other) {
        return other == null || other.isBefore(one) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, @Nullable LocalDate other) {
        return other == null || other.isAfter(one) ? one : other;
    }
}
