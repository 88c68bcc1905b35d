package nl.tim.analysis.signal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.page.Addresses;
import nl.tim.analysis.signal.SignalPicture;
import nl.tim.analysis.signal.page.SignalView.Band;
import nl.tim.analysis.signal.page.SignalView.Chart;
import nl.tim.analysis.signal.page.SignalView.Dot;
import nl.tim.analysis.signal.page.SignalView.Row;
import nl.tim.analysis.signal.sentence.SignalSentences;
import nl.tim.analysis.trend.plot.LimitWords;
import nl.tim.analysis.trend.plot.Plot;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** Draws and words the counts of one signal for one reader. */
final class SignalWords {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 300;
    private static final int THURSDAY = 3;

    private final SignalPicture picture;
    private final IncidentFilter filter;
    private final Wording wording;

    SignalWords(SignalPicture picture, IncidentFilter filter, Wording wording) {
        this.picture = picture;
        this.filter = filter;
        this.wording = wording;
    }

    Chart chart() {
        String unit = SignalSentences.unit(picture.granularity(), wording);
        if (picture.points().isEmpty()) {
            return new Chart(null, List.of(), title(unit), how(), List.of(), List.of(), List.of(), List.of(), open());
        }
        Plot plot = picture.plot(WIDTH, HEIGHT);
        return new Chart(
                plot,
                bands(plot),
                title(unit),
                how(),
                plot.dots().stream().map(dot -> dot(dot.index())).toList(),
                plot.values().stream()
                        .map(tick -> wording.decimal(tick.value()))
                        .toList(),
                plot.dates().stream()
                        .map(tick -> wording.shortMonth(tick.date()))
                        .toList(),
                rows(),
                open());
    }

    private String title(String unit) {
        return wording.text("series.title.count", unit);
    }

    private String how() {
        return wording.text("signal.chart.how." + picture.type().name());
    }

    /** Where the change lasted: from half-way before its first period to half-way after its last. */
    private List<Band> bands(Plot plot) {
        List<Band> bands = new ArrayList<>();
        List<SignalPicture.Point> points = picture.points();
        int first = -1;
        for (int i = 0; i <= points.size(); i++) {
            boolean raised = i < points.size() && points.get(i).raised();
            if (raised && first < 0) {
                first = i;
            } else if (!raised && first >= 0) {
                double from = first == 0 ? plot.left() : between(plot, first);
                double to = i >= plot.dots().size() ? plot.right() : between(plot, i);
                bands.add(new Band(from, to, to - from, i < points.size()));
                first = -1;
            }
        }
        return bands;
    }

    private static double between(Plot plot, int next) {
        return (plot.dots().get(next - 1).x() + plot.dots().get(next).x()) / 2;
    }

    private Dot dot(int index) {
        if (index == picture.points().size()) {
            return new Dot(String.valueOf(open()), href(picture.openFrom(), null), "incomplete");
        }
        SignalPicture.Point point = picture.points().get(index);
        String label =
                period(point.span().from()) + ": " + wording.number(point.span().reports()) + note(point);
        return new Dot(label, href(point.span().from(), point.span().until()), mark(point));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (SignalPicture.Point point : picture.points().reversed()) {
            rows.add(new Row(
                    period(point.span().from()),
                    href(point.span().from(), point.span().until()),
                    wording.number(point.span().reports()),
                    wording.number(point.span().total()),
                    wording.decimal(point.drawn().centre()),
                    LimitWords.of(point.drawn(), wording::decimal, wording),
                    note(point).replaceFirst("^, ", "")));
        }
        return rows;
    }

    private static String mark(SignalPicture.Point point) {
        return point.outside() ? "outside" : point.raised() ? "run" : "none";
    }

    private String note(SignalPicture.Point point) {
        StringBuilder note = new StringBuilder();
        if (point.raised()) {
            note.append(", ").append(wording.text("signal.mark.since"));
        }
        if (point.outside()) {
            note.append(", ").append(wording.text("series.mark.outside"));
        }
        return note.toString();
    }

    private @Nullable String open() {
        return picture.open() == 0
                ? null
                : wording.text("signal.open", wording.date(picture.openFrom()), wording.number(picture.open()));
    }

    private String href(LocalDate from, @Nullable LocalDate until) {
        return Addresses.search(filter.receivedIn(new DateRange(from, until == null ? null : until.minusDays(1))));
    }

    private String period(LocalDate from) {
        LocalDate named = from.plusDays(THURSDAY);
        return switch (picture.granularity()) {
            case WEEK -> wording.week(from);
            case MONTH -> wording.shortMonth(named);
            case QUARTER -> "Q" + ((named.getMonthValue() - 1) / 3 + 1) + " " + named.getYear();
        };
    }

    /** The name of a status as a class and as the end of a key. */
    static String key(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
