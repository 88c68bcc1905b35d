package nl.tim.analysis.trend.page;

import java.util.List;
import nl.tim.analysis.search.page.FilterView;
import org.jspecify.annotations.Nullable;

/**
 * What the matrix page shows.
 *
 * @param filter what is counted
 * @param level groups or sectors, as a parameter
 * @param selects the fields that the form asks for
 * @param levels the other ways to divide
 * @param up one level up, when groups were chosen to look into; null when not
 * @param errors what is wrong with the question; empty when it was answered
 * @param chart null when the question could not be answered
 */
record MatrixView(
        FilterView filter,
        String level,
        List<Selects.Select> selects,
        List<LevelLink> levels,
        @Nullable String up,
        List<String> errors,
        @Nullable Chart chart) {

    /** A way to divide. */
    record LevelLink(String level, boolean chosen, String href) {}

    /**
     * The heat map and the table.
     *
     * @param size {@code small}, {@code medium}, {@code large} or {@code huge}: how wide it may be shown
     * @param slanted names of columns are long, so they are written at a slant
     * @param period what the dates of receipt cover; null when there is no report
     * @param search all of these reports as a list
     */
    record Chart(
            int width,
            int height,
            String size,
            boolean slanted,
            List<Head> columns,
            List<Row> rows,
            List<Cell> totals,
            Cell total,
            List<Legend> legend,
            long reports,
            String sum,
            @Nullable String period,
            String search) {}

    /**
     * The name of a row or column.
     *
     * @param x where its text is anchored
     * @param lines one or two
     * @param name in full
     * @param drill its sectors; null when it has none of its own
     */
    record Head(
            int x,
            int y,
            List<String> lines,
            String name,
            @Nullable String drill,
            String drillLabel) {}

    /** One side that handed over. */
    record Row(Head head, List<Cell> cells, Cell total) {}

    /**
     * A number.
     *
     * @param shade 0 to 6; totals have none, -1
     * @param label the number with what it counts, in words
     * @param href its reports; null when there are none
     * @param drill its sectors; null when there are none
     */
    record Cell(
            int x,
            int y,
            int width,
            int height,
            String count,
            int shade,
            String label,
            @Nullable String href,
            @Nullable String drill,
            String drillLabel) {}

    /** A step of the colours. */
    record Legend(int step, String range) {}
}
