package nl.tim.analysis.export.pdf;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.Content.LogLine;
import nl.tim.analysis.export.FixedTable;
import nl.tim.analysis.export.Scope;
import nl.tim.analysis.export.ShownTable;
import nl.tim.analysis.export.Snapshot;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.pdf.ReportView.Bar;
import nl.tim.analysis.export.pdf.ReportView.Cell;
import nl.tim.analysis.export.pdf.ReportView.Fact;
import nl.tim.analysis.export.pdf.ReportView.Grid;
import nl.tim.analysis.export.pdf.ReportView.Part;
import nl.tim.analysis.export.pdf.ReportView.Row;
import nl.tim.analysis.incident.Derivation;
import nl.tim.statistics.disclosure.OrganisationTable;

/** Lays out one export in one language. */
final class ReportViews {

    private static final int BAR_WIDTH = 260;

    private final Content content;
    private final Naming naming;
    private final boolean dutch;
    private final Ranking ranking;
    private final Grids grids;

    ReportViews(Content content, Naming naming, boolean dutch) {
        this.content = content;
        this.naming = naming;
        this.dutch = dutch;
        this.ranking = new Ranking(content);
        this.grids = new Grids(naming, dutch);
    }

    ReportView view() {
        Snapshot snapshot = content.snapshot();
        String period = text(
                "export.pdf.period." + snapshot.quarter().number(),
                String.valueOf(snapshot.quarter().year()));
        ChartViews charts = new ChartViews(content, naming, dutch);
        return new ReportView(
                dutch ? "nl" : "en",
                text("export.title", snapshot.quarter().name()),
                naming.about(snapshot, dutch)
                        .map(about -> period + ". " + about)
                        .orElse(period),
                isRegion() ? text("export.pdf.confidential") : "",
                facts(snapshot),
                text("caveat"),
                new Summary(content, naming, dutch, charts, ranking).points(),
                parts(charts));
    }

    private boolean isRegion() {
        return content.audience() == Audience.REGION;
    }

    private List<Fact> facts(Snapshot snapshot) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                text("export.audience"),
                text("export.audience." + content.audience().key())));
        naming.about(snapshot, dutch).ifPresent(about -> facts.add(new Fact(text("export.about"), about)));
        facts.add(new Fact(text("export.version"), String.valueOf(snapshot.version())));
        if (snapshot.reason() != null) {
            facts.add(new Fact(text("export.reason"), snapshot.reason()));
        }
        String day = DateTimeFormatter.ofPattern("d MMMM yyyy", dutch ? Locale.of("nl") : Locale.ENGLISH)
                .format(snapshot.frozenAt().atZone(Derivation.ZONE));
        facts.add(new Fact(text("export.frozen"), day));
        facts.add(new Fact(text("export.filters"), naming.filters(snapshot, dutch)));
        return facts;
    }

    private List<Part> parts(ChartViews charts) {
        List<Part> parts = new ArrayList<>();
        parts.add(types());
        parts.add(part(FixedTable.MATRIX, true));
        if (isRegion()) {
            if (content.snapshot().scope() == Scope.REGION) {
                parts.add(new SignalPart(content, naming, dutch).part());
            }
            parts.add(new TrajectoryPart(content, naming, dutch).part());
            if (!charts.all().isEmpty()) {
                parts.add(new Part(
                        text("export.pdf.charts"),
                        text("export.pdf.charts.lead"),
                        List.of(),
                        List.of(),
                        charts.all(),
                        text("export.pdf.charts.note")));
            }
        }
        if (isRegion() || !content.exemplars().isEmpty()) {
            parts.add(new ExemplarPart(content, naming, dutch).part());
        }
        parts.add(part(FixedTable.TYPE_HARM, true));
        for (FixedTable table :
                List.of(FixedTable.CAUSES, FixedTable.AGREEMENTS, FixedTable.RESPONSES, FixedTable.ACTIONS)) {
            parts.add(part(table, false));
        }
        if (content.organisations() != null) {
            parts.add(organisations(content.organisations()));
        }
        parts.add(method());
        return parts;
    }

    private Part types() {
        List<Ranking.Ranked> types = ranking.types();
        int most = types.stream().mapToInt(Ranking.Ranked::count).max().orElse(1);
        List<Bar> bars = types.stream()
                .map(type -> new Bar(
                        naming.brief(FixedTable.Axis.TYPE, type.codes(), dutch),
                        type.text(),
                        Math.max(1, BAR_WIDTH * type.count() / Math.max(1, most)),
                        change(type)))
                .toList();
        String lead = bars.isEmpty() ? text("export.pdf.withheld") : text("export.pdf.types.lead");
        return new Part(text("export.pdf.types"), lead, List.of(), bars, List.of(), text("export.pdf.unsure"));
    }

    private String change(Ranking.Ranked type) {
        if (!isRegion() || !content.snapshot().scope().ofOneQuarter()) {
            return "";
        }
        int before = ranking.before(type);
        return text("export.pdf.before", String.valueOf(before));
    }

    private Part part(FixedTable table, boolean shaded) {
        String title = naming.title(table, dutch);
        List<Grid> shownAs = content.table(table)
                .map(ShownTable::withoutEmpty)
                .filter(shown -> !shown.rows().isEmpty())
                .map(shown -> List.of(grids.of(shown, shaded)))
                .orElse(List.of());
        String lead = !shownAs.isEmpty()
                ? text("export.pdf.lead." + table.key())
                : text(content.withheld().contains(table) ? "export.pdf.withheld" : "export.pdf.nothing");
        return new Part(title, lead, shownAs, List.of(), List.of(), "");
    }

    private Part organisations(OrganisationTable organisations) {
        List<Row> rows = new ArrayList<>();
        organisations
                .shown()
                .forEach(one -> rows.add(new Row(
                        Naming.organisation(content.snapshot(), one.organisation(), dutch),
                        false,
                        List.of(Cell.number(String.valueOf(one.reports()))))));
        if (!organisations.together().isEmpty()) {
            String together = text(
                    "export.together", String.valueOf(organisations.together().size()));
            rows.add(new Row(together, false, List.of(Cell.number(String.valueOf(organisations.reportsTogether())))));
        }
        Grid grid = new Grid(
                text("export.sheet.organisations"),
                false,
                List.of(text("export.organisation"), text("export.reports")),
                rows);
        return new Part(
                text("export.sheet.organisations"),
                text("export.pdf.organisations.lead"),
                rows.isEmpty() ? List.of() : List.of(grid),
                List.of(),
                List.of(),
                text("export.pdf.organisations.note"));
    }

    private Part method() {
        List<Row> rows = content.log().stream().map(this::row).toList();
        List<Grid> log = rows.isEmpty()
                ? List.of()
                : List.of(new Grid(
                        text("export.sheet.log"),
                        false,
                        List.of(
                                text("export.log.table"),
                                text("export.log.action"),
                                text("export.log.reason"),
                                text("export.log.size")),
                        rows));
        String rule = isRegion()
                ? text(
                        "export.pdf.method.region",
                        String.valueOf(content.snapshot().read().reports()))
                : text("export.rule.public");
        return new Part(text("export.pdf.method"), text("export.pdf.method.lead"), log, List.of(), List.of(), rule);
    }

    private Row row(LogLine line) {
        return new Row(
                table(line.table()),
                false,
                List.of(
                        Cell.words(text("export.log." + line.action())),
                        Cell.words(text("export.log." + line.reason())),
                        Cell.number(line.rows() + " x " + line.columns())));
    }

    private String table(String name) {
        return name.equals("organisations")
                ? text("export.sheet.organisations")
                : naming.title(FixedTable.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')), dutch);
    }

    private String text(String key, Object... arguments) {
        return naming.text(key, dutch, arguments);
    }
}
