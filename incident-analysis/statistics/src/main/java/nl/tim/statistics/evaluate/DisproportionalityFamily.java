package nl.tim.statistics.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.tim.statistics.disproportionality.Cell;
import nl.tim.statistics.disproportionality.ChiSquared;
import nl.tim.statistics.disproportionality.ConfidencePropagation;
import nl.tim.statistics.disproportionality.FisherExact;
import nl.tim.statistics.disproportionality.InformationComponent;
import nl.tim.statistics.disproportionality.Interval;
import nl.tim.statistics.disproportionality.ReportTable;
import nl.tim.statistics.disproportionality.ReportingRatios;
import tools.jackson.databind.node.ObjectNode;

/** Family {@code disproportionality}: measures of given two by two tables, or of tables counted from reports. */
final class DisproportionalityFamily implements Family {

    @Override
    public ObjectNode evaluate(TrendCase trendCase) {
        ObjectNode fields = Json.NODES.objectNode();
        if (trendCase.input("reportId").isMissingNode()) {
            measures(trendCase, cells(trendCase), fields);
        } else {
            fromReports(trendCase, fields);
        }
        return fields;
    }

    private static List<Cell> cells(TrendCase trendCase) {
        double[] a = trendCase.inputNumbers("a");
        double[] b = trendCase.inputNumbers("b");
        double[] c = trendCase.inputNumbers("c");
        double[] d = trendCase.inputNumbers("d");
        List<Cell> cells = new ArrayList<>(a.length);
        for (int i = 0; i < a.length; i++) {
            cells.add(new Cell(a[i], b[i], c[i], d[i]));
        }
        return cells;
    }

    private static void fromReports(TrendCase trendCase, ObjectNode fields) {
        List<String> ids = Json.strings(trendCase.input("reportId"));
        List<String> rows = Json.strings(trendCase.input("row"));
        List<String> columns = Json.strings(trendCase.input("column"));
        ReportTable table = new ReportTable();
        for (int i = 0; i < ids.size(); i++) {
            table.add(ids.get(i), rows.get(i), columns.get(i));
        }
        List<String> rowLabels = trendCase.labels("row");
        List<String> columnLabels = trendCase.labels("column");
        List<Cell> cells = new ArrayList<>(rowLabels.size());
        for (int i = 0; i < rowLabels.size(); i++) {
            cells.add(table.cell(rowLabels.get(i), columnLabels.get(i)));
        }
        rowLabels.forEach(fields.putArray("row")::add);
        columnLabels.forEach(fields.putArray("column")::add);
        counts(cells, fields);
        measures(trendCase, cells, fields);
    }

    private static void counts(List<Cell> cells, ObjectNode fields) {
        put(fields, "obs", cells, Cell::both);
        put(fields, "nRow", cells, Cell::row);
        put(fields, "nColumn", cells, Cell::column);
        put(fields, "nTotal", cells, Cell::total);
        put(fields, "expRrr", cells, Cell::expected);
        put(fields, "expPrr", cells, cell -> cell.row() * cell.columnOnly() / (cell.columnOnly() + cell.neither()));
        put(fields, "expRor", cells, cell -> cell.rowOnly() * cell.columnOnly() / cell.neither());
        put(fields, "b", cells, Cell::rowOnly);
        put(fields, "c", cells, Cell::columnOnly);
        put(fields, "d", cells, Cell::neither);
    }

    private static void measures(TrendCase trendCase, List<Cell> cells, ObjectNode fields) {
        double level = trendCase.optionalNumber("confLevel").orElse(0.95);
        double shrinkage = trendCase.optionalNumber("icShrinkage").orElse(InformationComponent.SHRINKAGE);
        put(fields, "expected", cells, Cell::expected);
        interval(
                fields,
                "ic",
                cells.stream()
                        .map(cell -> InformationComponent.of(cell, shrinkage, level))
                        .toList());
        interval(
                fields,
                "prr",
                cells.stream()
                        .map(cell -> ReportingRatios.proportional(cell, level))
                        .toList());
        interval(
                fields,
                "ror",
                cells.stream().map(cell -> ReportingRatios.odds(cell, level)).toList());
        put(fields, "chi2Yates", cells, ChiSquared::corrected);
        put(fields, "chi2", cells, ChiSquared::plain);
        List<FisherExact> exact = cells.stream().map(FisherExact::of).toList();
        put(fields, "fisherGreaterP", exact, FisherExact::greater);
        put(fields, "fisherTwoSidedP", exact, FisherExact::twoSided);
        List<ConfidencePropagation> network =
                cells.stream().map(ConfidencePropagation::of).toList();
        put(fields, "bcpnnLower025", network, ConfidencePropagation::lower);
        put(fields, "bcpnnPostH0", network, ConfidencePropagation::probabilityOfNoExcess);
    }

    private static void interval(ObjectNode fields, String name, List<Interval> intervals) {
        put(fields, name, intervals, Interval::estimate);
        put(fields, name + "025", intervals, Interval::lower);
        put(fields, name + "975", intervals, Interval::upper);
    }

    private static <T> void put(ObjectNode fields, String name, List<T> items, ToDoubleFunction<T> value) {
        fields.set(name, Json.of(items.stream().mapToDouble(value).toArray()));
    }
}
