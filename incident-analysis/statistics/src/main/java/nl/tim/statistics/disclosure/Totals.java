package nl.tim.statistics.disclosure;

import java.util.List;

/** Which totals a table shows beside its cells. */
public enum Totals {
    /** Of rows, of columns, and of everything. */
    ALL(true, true, true),
    /** Of rows and of everything. */
    ROWS(true, false, true),
    /** Of columns and of everything. */
    COLUMNS(false, true, true),
    /** Of everything only. */
    GRAND(false, false, true),
    /** None. */
    NONE(false, false, false);

    private final boolean rows;
    private final boolean columns;
    private final boolean grand;

    Totals(boolean rows, boolean columns, boolean grand) {
        this.rows = rows;
        this.columns = columns;
        this.grand = grand;
    }

    /** What can be shown of a table, the most first. */
    static List<Totals> of(TableShape shape) {
        return shape.hasColumns() ? List.of(values()) : List.of(GRAND, NONE);
    }

    boolean rows() {
        return rows;
    }

    boolean columns() {
        return columns;
    }

    boolean grand() {
        return grand;
    }
}
