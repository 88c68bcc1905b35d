package nl.tim.analysis.export.pdf;

import java.util.List;
import nl.tim.analysis.trend.plot.Plot;

/**
 * What the PDF's template shows, in one language.
 *
 * @param language such as nl
 * @param title of the document
 * @param period such as derde kwartaal 2026
 * @param confidential for whom it is not; empty for the public
 * @param facts of the title page, such as the version
 * @param caveat what counts are not
 * @param summary the questions of a reader in a hurry, with their answers
 * @param parts in order
 */
record ReportView(
        String language,
        String title,
        String period,
        String confidential,
        List<Fact> facts,
        String caveat,
        List<Point> summary,
        List<Part> parts) {

    /** A line of the title page. */
    record Fact(String name, String value) {}

    /** A question, and sentences that answer it. */
    record Point(String question, List<String> answers) {}

    /**
     * A chapter. Only what is not empty is shown.
     *
     * @param lead what the reader sees here
     * @param quotes what reports tell
     * @param note what he should know of it
     */
    record Part(
            String title,
            String lead,
            List<Grid> grids,
            List<Bar> bars,
            List<Chart> charts,
            List<Quote> quotes,
            String note) {

        /** A chapter without quotes. */
        Part(String title, String lead, List<Grid> grids, List<Bar> bars, List<Chart> charts, String note) {
            this(title, lead, grids, bars, charts, List.of(), note);
        }
    }

    /**
     * A report in words that were approved.
     *
     * @param about what went wrong and where; empty for the public
     * @param paragraphs of the text
     */
    record Quote(String about, List<String> paragraphs) {}

    /**
     * A table.
     *
     * @param caption what it counts
     * @param wide whether it has many columns
     */
    record Grid(String caption, boolean wide, List<String> heads, List<Row> rows) {

        /** Whether a column, counted from 0 with the heads of the rows, holds words instead of numbers. */
        public boolean words(int column) {
            return column == 0
                    || rows.stream()
                            .anyMatch(row -> row.cells().size() >= column
                                    && row.cells().get(column - 1).words());
        }
    }

    /**
     * A row.
     *
     * @param total whether it adds up the others
     */
    record Row(String head, boolean total, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param step how dark, from 0 to 6
     * @param words whether it is read as a sentence, not as a number
     */
    record Cell(String text, int step, boolean words) {

        static Cell number(String text) {
            return new Cell(text, 0, false);
        }

        static Cell words(String text) {
            return new Cell(text, 0, true);
        }
    }

    /**
     * A line of a bar chart.
     *
     * @param width of the bar in its drawing
     * @param change since the quarter before; empty when that is not shown
     */
    record Bar(String label, String text, int width, String change) {}

    /**
     * A control chart.
     *
     * @param says what it says, in sentences
     * @param alternative the same in one text, for who cannot see it
     * @param values numbers at the value axis
     * @param dates at the time axis
     * @param marks days from which on something was done differently
     * @param changed where the time after the first of them begins; the right end when nothing was
     */
    record Chart(
            String title,
            List<String> says,
            String alternative,
            Plot plot,
            List<String> values,
            List<String> dates,
            List<Mark> marks,
            double changed) {

        /** A chart of what nobody tried to change. */
        Chart(String title, List<String> says, String alternative, Plot plot, List<String> values, List<String> dates) {
            this(title, says, alternative, plot, values, dates, List.of(), plot.right());
        }
    }

    /** A day from which on something was done differently. */
    record Mark(double x, String label) {}
}
