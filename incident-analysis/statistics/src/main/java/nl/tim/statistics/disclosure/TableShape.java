package nl.tim.statistics.disclosure;

/**
 * One of the fixed public tables, whatever the period.
 *
 * @param name of the table, unique
 * @param measure what is counted, for example reports or requests for an account; tables share totals only within a measure
 * @param rows the first axis
 * @param columns the second axis, or {@link Axis#NONE}
 */
public record TableShape(String name, String measure, Axis rows, Axis columns) {

    /** @throws IllegalArgumentException when the first axis is none, or both are the same */
    public TableShape {
        if (rows.isNone() || rows.name().equals(columns.name())) {
            throw new IllegalArgumentException("table " + name + " needs a first axis, and a second that differs");
        }
    }

    /** A table with one axis. */
    public static TableShape oneWay(String name, String measure, Axis rows) {
        return new TableShape(name, measure, rows, Axis.NONE);
    }

    boolean hasColumns() {
        return !columns.isNone();
    }
}
