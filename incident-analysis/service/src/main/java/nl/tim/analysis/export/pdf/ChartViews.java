package nl.tim.analysis.export.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.FixedTable;
import nl.tim.analysis.export.Snapshot.WeekCounts;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.pdf.QuarterCharts.Drawn;
import nl.tim.analysis.export.pdf.ReportView.Chart;
import nl.tim.analysis.trend.plot.Plot;

/** Draws and words the region's charts: all reports, the two commonest types, the two commonest handovers. */
final class ChartViews {

    private static final int MOST_NAMED = 3;
    private static final double WIDTH = 720;
    private static final double HEIGHT = 200;
    private static final int OF_EACH = 2;

    private final Naming naming;
    private final boolean dutch;
    private final Figures figures;
    private final SequencedMap<String, Drawn> drawn = new LinkedHashMap<>();

    ChartViews(Content content, Naming naming, boolean dutch) {
        this.naming = naming;
        this.dutch = dutch;
        this.figures = Figures.in(dutch);
        if (content.audience() == Audience.REGION) {
            QuarterCharts charts = new QuarterCharts(content.snapshot());
            names(new Ranking(content))
                    .forEach((series, name) -> charts.draw(series).ifPresent(one -> drawn.put(name, one)));
        }
    }

    private SequencedMap<String, String> names(Ranking ranking) {
        SequencedMap<String, String> names = new LinkedHashMap<>();
        names.put(WeekCounts.ALL, text("export.pdf.all"));
        ranking.types().stream()
                .limit(OF_EACH)
                .forEach(type -> names.put(
                        WeekCounts.type(type.codes().getFirst()),
                        naming.category(FixedTable.Axis.TYPE, type.codes(), dutch)));
        ranking.handovers().stream()
                .limit(OF_EACH)
                .forEach(one -> names.put(
                        WeekCounts.handover(one.from().getFirst(), one.to().getFirst()),
                        text(
                                "export.pdf.handover",
                                naming.category(FixedTable.Axis.FROM, one.from(), dutch),
                                naming.category(FixedTable.Axis.TO, one.to(), dutch))));
        return names;
    }

    /** Names of the series in which this quarter needs another explanation than chance. */
    List<String> unusual() {
        return drawn.entrySet().stream()
                .filter(one -> one.getValue().unusual())
                .map(one -> one.getKey())
                .toList();
    }

    List<Chart> all() {
        return drawn.entrySet().stream()
                .map(one -> chart(one.getKey(), one.getValue()))
                .toList();
    }

    private Chart chart(String name, Drawn series) {
        Plot plot = Plot.of(series.points(), true, WIDTH, HEIGHT);
        String title = text("export.pdf.per." + series.granularity().name(), name);
        List<String> says = says(series);
        return new Chart(
                title,
                says,
                title + ". " + String.join(" ", says),
                plot,
                plot.values().stream().map(tick -> figures.number(tick.value())).toList(),
                plot.dates().stream().map(tick -> figures.month(tick.date())).toList());
    }

    private List<String> says(Drawn series) {
        List<String> says = new ArrayList<>();
        if (series.outside().size() > MOST_NAMED) {
            says.add(text(
                    "export.pdf.outside.many", String.valueOf(series.outside().size()), figures.number(series.mean())));
        } else {
            series.outside()
                    .forEach(span -> says.add(text(
                            "export.pdf.outside",
                            figures.day(span.from()),
                            figures.number(span.reports()),
                            figures.number(series.mean()))));
        }
        if (series.shifted()) {
            says.add(text("export.pdf.shifted"));
        }
        if (says.isEmpty()) {
            says.add(text(
                    series.limited() ? "export.pdf.chance" : "export.pdf.unlimited", figures.number(series.mean())));
        }
        return says;
    }

    private String text(String key, Object... arguments) {
        return naming.text(key, dutch, arguments);
    }
}
