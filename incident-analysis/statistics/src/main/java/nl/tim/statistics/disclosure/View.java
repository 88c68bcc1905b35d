package nl.tim.statistics.disclosure;

import java.util.List;

/**
 * A table as it is shown: how coarse, and with which totals.
 *
 * @param shape which table
 * @param period the name of the period or span
 * @param periods the periods that are added up; one, unless it is a span
 * @param rows categories of the rows, merged ones together; each category once
 * @param columns the same of the columns
 * @param totals which totals
 */
public record View(
        TableShape shape,
        String period,
        List<String> periods,
        List<List<String>> rows,
        List<List<String>> columns,
        Totals totals) {

    /** Copies. */
    public View {
        periods = List.copyOf(periods);
        rows = rows.stream().map(List::copyOf).toList();
        columns = columns.stream().map(List::copyOf).toList();
    }

    static View inFull(TableShape shape, String period, List<String> periods) {
        return new View(
                shape,
                period,
                periods,
                alone(shape.rows()),
                alone(shape.columns()),
                Totals.of(shape).getFirst());
    }

    View with(Totals shown) {
        return new View(shape, period, periods, rows, columns, shown);
    }

    View merged(List<List<String>> newRows, List<List<String>> newColumns) {
        return new View(shape, period, periods, newRows, newColumns, totals);
    }

    View in(String onePeriod) {
        return new View(shape, onePeriod, List.of(onePeriod), rows, columns, totals);
    }

    boolean isOf(View other) {
        return shape.equals(other.shape) && period.equals(other.period);
    }

    private static List<List<String>> alone(Axis axis) {
        return axis.categories().stream().map(List::of).toList();
    }
}
