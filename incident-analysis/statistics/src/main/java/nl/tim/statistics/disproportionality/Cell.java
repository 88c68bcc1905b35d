package nl.tim.statistics.disproportionality;

/**
 * One combination of a row category and a column category, as a two by two table of report counts.
 *
 * <p>A report that carries both categories counts once in {@code both}; the four counts add up to the number of distinct
 * reports.
 *
 * @param both reports with the row and the column category, an integer of at least 0, as the others
 * @param rowOnly reports with the row category and without the column category
 * @param columnOnly reports with the column category and without the row category
 * @param neither all other reports
 */
public record Cell(double both, double rowOnly, double columnOnly, double neither) {

    public Cell {
        if (!(both >= 0 && rowOnly >= 0 && columnOnly >= 0 && neither >= 0)) {
            throw new IllegalArgumentException("counts must not be negative");
        }
    }

    /** Returns the number of reports with the row category. */
    public double row() {
        return both + rowOnly;
    }

    /** Returns the number of reports with the column category. */
    public double column() {
        return both + columnOnly;
    }

    /** Returns the number of reports. */
    public double total() {
        return both + rowOnly + columnOnly + neither;
    }

    /** Returns the count of {@link #both} if row and column were independent; NaN without reports. */
    public double expected() {
        return row() * column() / total();
    }
}
