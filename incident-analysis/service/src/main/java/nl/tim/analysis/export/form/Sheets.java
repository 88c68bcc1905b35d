package nl.tim.analysis.export.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.Content.LogLine;
import nl.tim.analysis.export.ShownTable;
import nl.tim.analysis.export.ShownTable.Shown;
import nl.tim.analysis.export.Snapshot;
import nl.tim.analysis.table.Sheet;
import nl.tim.statistics.disclosure.OrganisationTable;

/** Lays out an export as sheets in one language: what this is, then a sheet for each table, then what was done to make it safe. */
public final class Sheets {

    private static final int LONGEST_NAME = 31;

    private final Naming naming;
    private final boolean dutch;

    /** In Dutch or English. */
    public Sheets(Naming naming, boolean dutch) {
        this.naming = naming;
        this.dutch = dutch;
    }

    /** All sheets, in order. */
    public List<Sheet> of(Content content) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(about(content));
        content.tables().forEach(table -> sheets.add(table(table)));
        if (content.organisations() != null) {
            sheets.add(organisations(content.organisations(), content.snapshot()));
        }
        if (content.audience() == Audience.REGION) {
            sheets.add(new Sheet(text("export.sheet.signals"), 1, new SignalRows(naming, dutch).of(content)));
            sheets.add(new Sheet(text("export.sheet.trajectories"), 1, new TrajectoryRows(naming, dutch).of(content)));
            sheets.add(history(content.snapshot()));
        }
        if (content.audience() == Audience.REGION || !content.exemplars().isEmpty()) {
            sheets.add(new Sheet(text("export.sheet.exemplars"), 1, new ExemplarRows(naming, dutch).of(content)));
        }
        sheets.add(log(content));
        return sheets;
    }

    private Sheet about(Content content) {
        Snapshot snapshot = content.snapshot();
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(text("export.title", snapshot.quarter().name()), ""));
        rows.add(line(
                "export.audience", text("export.audience." + content.audience().key())));
        naming.about(snapshot, dutch).ifPresent(about -> rows.add(line("export.about", about)));
        rows.add(line("export.version", snapshot.version()));
        if (snapshot.reason() != null) {
            rows.add(line("export.reason", snapshot.reason()));
        }
        rows.add(line("export.frozen", snapshot.frozenAt().toString()));
        rows.add(line("export.filters", naming.filters(snapshot, dutch)));
        rows.add(line("export.taxonomy", snapshot.taxonomy()));
        rows.add(line("export.caveat", text("caveat")));
        if (content.audience() == Audience.REGION) {
            Snapshot.Read read = snapshot.read();
            rows.add(line("export.reports", read.reports()));
            rows.add(line("export.events", read.events()));
            rows.add(line("export.withdrawn", read.withdrawn()));
            read.excluded()
                    .forEach((status, count) -> rows.add(List.of(text("export.excluded") + " " + status, count)));
            rows.add(line("export.unreadable", read.unreadable()));
            snapshot.pins()
                    .forEach((partition, end) -> rows.add(List.of(text("export.pin", String.valueOf(partition)), end)));
        } else {
            rows.add(line("export.rule", text("export.rule.public")));
            content.withheld().forEach(table -> rows.add(line("export.withheld", naming.title(table, dutch))));
        }
        return new Sheet(text("export.sheet.about"), 1, rows);
    }

    private Sheet table(ShownTable table) {
        List<List<Object>> rows = new ArrayList<>();
        List<Object> head = new ArrayList<>();
        head.add(
                table.crossed()
                        ? naming.axis(table.table().rows(), dutch) + " / "
                                + naming.axis(table.table().columns(), dutch)
                        : naming.axis(table.table().rows(), dutch));
        table.columns().forEach(column -> head.add(naming.category(table.table().columns(), column, dutch)));
        boolean rowTotals = table.crossed() && !table.rowTotals().isEmpty();
        if (rowTotals) {
            head.add(text("export.total"));
        }
        rows.add(head);
        IntStream.range(0, table.rows().size()).forEach(row -> {
            List<Object> line = new ArrayList<>();
            line.add(naming.category(table.table().rows(), table.rows().get(row), dutch));
            table.cells().get(row).forEach(figure -> line.add(cell(figure)));
            if (rowTotals) {
                line.add(cell(table.rowTotals().get(row)));
            }
            rows.add(line);
        });
        totals(table, rowTotals, rows);
        return new Sheet(name(naming.title(table.table(), dutch)), 1, rows);
    }

    private void totals(ShownTable table, boolean rowTotals, List<List<Object>> rows) {
        if (table.total().isEmpty() && table.columnTotals().isEmpty()) {
            return;
        }
        List<Object> line = new ArrayList<>();
        line.add(text("export.total"));
        if (table.crossed()) {
            if (table.columnTotals().isEmpty()) {
                table.columns().forEach(_ -> line.add(""));
            } else {
                table.columnTotals().forEach(figure -> line.add(cell(figure)));
            }
            table.total().ifPresent(total -> line.add(rowTotals ? cell(total) : total.text()));
        } else {
            table.total().ifPresent(total -> line.add(cell(total)));
        }
        rows.add(line);
    }

    private static Object cell(Shown figure) {
        return figure instanceof Shown.Number number ? number.value() : figure.text();
    }

    private Sheet organisations(OrganisationTable organisations, Snapshot snapshot) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(text("export.organisation"), text("export.reports")));
        organisations
                .shown()
                .forEach(one ->
                        rows.add(List.of(Naming.organisation(snapshot, one.organisation(), dutch), one.reports())));
        if (!organisations.together().isEmpty()) {
            rows.add(List.of(
                    text(
                            "export.together",
                            String.valueOf(organisations.together().size())),
                    organisations.reportsTogether()));
        }
        return new Sheet(text("export.sheet.organisations"), 1, rows);
    }

    private Sheet history(Snapshot snapshot) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(text("export.quarter"), text("export.reports")));
        snapshot.history().forEach(past -> rows.add(List.of(past.quarter().name(), past.reports())));
        return new Sheet(text("export.sheet.history"), 1, rows);
    }

    private Sheet log(Content content) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                text("export.log.table"),
                text("export.log.action"),
                text("export.log.reason"),
                text("export.log.candidates"),
                text("export.log.size"),
                text("export.log.totals")));
        for (LogLine line : content.log()) {
            rows.add(List.of(
                    line.table(),
                    text("export.log." + line.action()),
                    text("export.log." + line.reason()),
                    Objects.requireNonNullElse(line.candidates(), (Object) ""),
                    line.rows() + " x " + line.columns(),
                    text("export.totals." + line.totals())));
        }
        return new Sheet(text("export.sheet.log"), 1, rows);
    }

    private List<Object> line(String key, Object value) {
        return List.of(text(key), value);
    }

    private static String name(String title) {
        return title.length() <= LONGEST_NAME ? title : title.substring(0, LONGEST_NAME);
    }

    private String text(String key, Object... arguments) {
        return naming.text(key, dutch, arguments);
    }
}
