package nl.tim.analysis.trend.page;

import java.util.Locale;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.page.Addresses;
import nl.tim.analysis.trend.page.SeriesView.YearAgoText;
import nl.tim.analysis.trend.series.YearAgo;
import nl.tim.analysis.web.Wording;
import nl.tim.statistics.engine.Comparison;
import nl.tim.statistics.engine.Comparison.Verdict;

/** Words a quarter against that of a year before. */
final class YearsAgo {

    private final IncidentFilter filter;
    private final Wording wording;

    YearsAgo(IncidentFilter filter, Wording wording) {
        this.filter = filter.onlyCounted();
        this.wording = wording;
    }

    YearAgoText text(YearAgo compared) {
        Comparison reports = compared.reports();
        String quarter = "Q" + compared.quarter() + " ";
        Comparison total = compared.total();
        return new YearAgoText(
                quarter + compared.year(),
                wording.text(
                        compared.complete() ? "series.ago.weeks" : "series.ago.weeks.sofar",
                        wording.number(compared.now().count())),
                wording.number(reports.now()),
                search(compared.now()),
                quarter + (compared.year() - 1),
                wording.text(
                        "series.ago.weeks", wording.number(compared.before().count())),
                wording.number(reports.before()),
                search(compared.before()),
                ratio(reports),
                wording.text("series.ago." + reports.verdict().name().toLowerCase(Locale.ROOT)),
                reports.verdict() == Verdict.MORE || reports.verdict() == Verdict.FEWER,
                total == null ? null : share(compared, total));
    }

    private String ratio(Comparison reports) {
        if (reports.verdict() == Verdict.TOO_FEW) {
            return "–";
        }
        String upper = Double.isInfinite(reports.upper()) ? "∞" : wording.ratio(reports.upper());
        return Double.isInfinite(reports.ratio())
                ? wording.text("series.ago.interval.only", wording.ratio(reports.lower()))
                : wording.text(
                        "series.ago.interval", wording.ratio(reports.ratio()), wording.ratio(reports.lower()), upper);
    }

    private String share(YearAgo compared, Comparison total) {
        return wording.text(
                compared.ownChange() ? "series.ago.share.changed" : "series.ago.share.same",
                percent(compared.reports().now(), total.now()),
                percent(compared.reports().before(), total.before()));
    }

    private String percent(long part, long all) {
        return all == 0 ? "–" : wording.percent((double) part / all);
    }

    private String search(YearAgo.Weeks weeks) {
        return Addresses.search(
                filter.receivedIn(new DateRange(weeks.from(), weeks.until().minusDays(1))));
    }
}
