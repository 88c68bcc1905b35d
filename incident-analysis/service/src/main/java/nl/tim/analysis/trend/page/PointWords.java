package nl.tim.analysis.trend.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.page.Addresses;
import nl.tim.analysis.trend.series.Drawn;
import nl.tim.analysis.trend.series.Drawn.Incomplete;
import nl.tim.analysis.trend.series.Drawn.Point;
import nl.tim.analysis.trend.series.View;
import nl.tim.analysis.web.Wording;
import nl.tim.statistics.engine.Granularity;
import nl.tim.statistics.spc.ChartType;

/**
 * What the points of one chart are called for one reader, and where they lead.
 *
 * @param drawn the chart
 * @param filter its reports
 * @param view what is drawn of them
 * @param wording the reader's
 */
record PointWords(Drawn drawn, IncidentFilter filter, View view, Wording wording) {

    private static final int THURSDAY = 3;

    /** Whether points are reports instead of periods. */
    boolean times() {
        return drawn.picture().type() == ChartType.TIMES;
    }

    /** Such as week, month. */
    String unit() {
        return wording.text("series.unit." + drawn.picture().granularity().name());
    }

    String period(Point point) {
        return point.incidentId() == null ? period(point.from()) : wording.date(point.from());
    }

    /** Of the date of receipt, months and quarters are whole weeks, and named after the Thursday of the first. */
    private String period(LocalDate from) {
        LocalDate named = view == View.OCCURRED || view == View.RATE ? from : from.plusDays(THURSDAY);
        return switch (drawn.picture().granularity()) {
            case WEEK -> wording.week(from);
            case MONTH -> wording.shortMonth(named);
            case QUARTER -> "Q" + ((named.getMonthValue() - 1) / 3 + 1) + " " + named.getYear();
        };
    }

    String value(Point point) {
        double value = point.drawn().value();
        if (Double.isNaN(value)) {
            return "–";
        }
        return times() ? wording.text("series.days", number(value)) : number(value);
    }

    String number(double value) {
        return view == View.SHARE && !times() ? wording.percent(value) : wording.decimal(value);
    }

    /** The reports of a point. */
    String href(Point point) {
        return point.incidentId() == null ? reports(point.from(), point.until()) : "/incidents/" + point.incidentId();
    }

    /** Where a period that is not complete is drawn: where periods are, or for time between reports at the day up to which there was none. */
    LocalDate place(Incomplete open) {
        return times() ? open.until().minusDays(1) : open.from();
    }

    /** What would be plotted if a period that is not complete ended now. */
    double soFarAs(Incomplete open) {
        if (times()) {
            return ChronoUnit.DAYS.between(open.from(), open.until());
        }
        return view == View.SHARE ? (double) open.reports() / open.total() : open.reports();
    }

    /** What a period that is not complete has so far. */
    String soFar(Incomplete open) {
        if (times()) {
            double upper = drawn.points().getLast().drawn().upper();
            return wording.text(
                    soFarAs(open) > upper ? "series.waiting.beyond" : "series.waiting",
                    number(soFarAs(open)),
                    wording.date(place(open)));
        }
        String reports = count(open.reports());
        return view == View.OCCURRED || drawn.picture().granularity() == Granularity.WEEK
                ? wording.text("series.incomplete.period", period(open.from()), reports)
                : wording.text("series.incomplete", wording.date(open.from()), reports);
    }

    /** The reports of a period that is not complete. */
    String href(Incomplete open) {
        return reports(open.from(), open.until());
    }

    /** A number of reports. */
    String count(long reports) {
        return reports == 1 ? wording.text("search.count.one") : wording.text("search.count", wording.number(reports));
    }

    private String reports(LocalDate from, LocalDate until) {
        DateRange range = new DateRange(from, until.minusDays(1));
        IncidentFilter counted = filter.onlyCounted();
        return Addresses.search(view == View.OCCURRED ? counted.occurredIn(range) : counted.receivedIn(range));
    }
}
