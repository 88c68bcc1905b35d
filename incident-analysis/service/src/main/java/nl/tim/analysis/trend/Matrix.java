package nl.tim.analysis.trend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Tallies;
import nl.tim.schemas.codes.CodeLists;

/**
 * Who handed over to whom: every pair is there, also when nothing was reported about it. Reports whose code is in no list are in a row or
 * column {@link #UNLISTED}, which is there only when it is needed, so that the totals are always the total of the search.
 *
 * @param level groups or sectors
 * @param rows who handed over, in the order of the list
 * @param columns who received, in the order of the list
 * @param total all cells
 * @param received dates of receipt of the first and the last report
 */
public record Matrix(Level level, List<Row> rows, List<Line> columns, Line total, Tallies.Period received) {

    /** Stands for codes that are in no list, and for no code. */
    public static final String UNLISTED = "UNLISTED";

    /**
     * A number with the filter that finds exactly the reports in it.
     *
     * @param code of the row, the column, or the cell's column; empty for the grand total
     * @param measure the number
     * @param filter finds the reports
     */
    public record Line(String code, Measure measure, IncidentFilter filter) {}

    /**
     * One side that handed over.
     *
     * @param total of the row
     * @param cells one for each column, in the same order
     */
    public record Row(Line total, List<Line> cells) {}

    private record Pair(String row, String column) {}

    /**
     * Lays out what was counted.
     *
     * @param filter what was counted; must be {@linkplain IncidentFilter#onlyCounted() counted} only
     */
    static Matrix of(Level level, IncidentFilter filter, Tallies tallies, CodeLists lists) {
        List<String> rowCodes = level.rowCodes(filter, lists);
        List<String> columnCodes = level.columnCodes(filter, lists);
        Map<Pair, Measure> measures = new HashMap<>();
        for (Tallies.Tally tally : tallies.cells()) {
            String row = tally.row() == null || !rowCodes.contains(tally.row()) ? UNLISTED : tally.row();
            String column = tally.column() == null || !columnCodes.contains(tally.column()) ? UNLISTED : tally.column();
            measures.merge(new Pair(row, column), new Measure(tally.reports(), tally.events()), Measure::plus);
        }
        Axis rows = new Axis(level.rows(), rowCodes, used(measures, true));
        Axis columns = new Axis(level.columns(), columnCodes, used(measures, false));
        List<Row> lines = lines(filter, rows, columns, measures);
        List<Line> totals = totals(filter, rows, columns, measures);
        return new Matrix(level, lines, totals, new Line("", sum(totals), filter), tallies.received());
    }

    private static List<Row> lines(IncidentFilter filter, Axis rows, Axis columns, Map<Pair, Measure> measures) {
        List<Row> lines = new ArrayList<>();
        for (String row : rows.all()) {
            IncidentFilter ofRow = rows.narrow(filter, row);
            List<Line> cells = columns.all().stream()
                    .map(column -> new Line(column, at(measures, row, column), columns.narrow(ofRow, column)))
                    .toList();
            lines.add(new Row(new Line(row, sum(cells), ofRow), cells));
        }
        return lines;
    }

    private static List<Line> totals(IncidentFilter filter, Axis rows, Axis columns, Map<Pair, Measure> measures) {
        return columns.all().stream()
                .map(column -> new Line(
                        column,
                        rows.all().stream()
                                .map(row -> at(measures, row, column))
                                .reduce(Measure.ZERO, Measure::plus),
                        columns.narrow(filter, column)))
                .toList();
    }

    private static Measure at(Map<Pair, Measure> measures, String row, String column) {
        return measures.getOrDefault(new Pair(row, column), Measure.ZERO);
    }

    private static Measure sum(List<Line> lines) {
        return lines.stream().map(Line::measure).reduce(Measure.ZERO, Measure::plus);
    }

    private static Set<String> used(Map<Pair, Measure> measures, boolean rows) {
        return measures.keySet().stream()
                .map(pair -> rows ? pair.row() : pair.column())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** One side of the matrix: the codes of its list, and what is in no list when that occurs. */
    private record Axis(CodedField field, List<String> listed, Set<String> used) {

        List<String> all() {
            if (!used.contains(UNLISTED)) {
                return listed;
            }
            List<String> all = new ArrayList<>(listed);
            all.add(UNLISTED);
            return all;
        }

        IncidentFilter narrow(IncidentFilter filter, String code) {
            return code.equals(UNLISTED) ? filter.without(field, listed) : filter.narrowedTo(field, code);
        }
    }
}
