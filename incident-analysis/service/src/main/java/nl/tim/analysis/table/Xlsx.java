package nl.tim.analysis.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as a workbook: typed cells, heads that stay in sight, and the same bytes whenever it is made of the same content. */
public final class Xlsx {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final int WIDEST = 60;
    private static final int NARROWEST = 9;
    private static final double LINE_POINTS = 15;

    /** Rows cannot be higher than 409 points. */
    private static final int MOST_LINES = 27;

    private Xlsx() {}

    /**
     * A workbook.
     *
     * @param title shown in its properties
     * @param at the moment that its properties give as that of its making
     */
    public static byte[] of(String title, Instant at, List<Sheet> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "TIM", "1.0")) {
            workbook.properties().setTitle(title);
            for (Sheet sheet : sheets) {
                write(sheet, workbook.newWorksheet(sheet.name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SequencedMap<String, byte[]> parts = Zip.files(bytes.toByteArray());
        parts.computeIfPresent(PROPERTIES, (_, properties) -> timed(properties, at));
        return Zip.of(parts);
    }

    private static void write(Sheet sheet, Worksheet page) {
        int columns = sheet.rows().stream().mapToInt(List::size).max().orElse(0);
        double[] widths = IntStream.range(0, columns)
                .mapToDouble(column -> width(sheet, column))
                .toArray();
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Object> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(page, row, column, cells.get(column));
            }
            boolean head = row < sheet.heads() && !cells.isEmpty();
            int lines = lines(cells, widths);
            if (head || lines > 1) {
                var style = page.range(row, 0, row, cells.size() - 1).style().wrapText(true);
                (head ? style.bold() : style.verticalAlignment("top")).set();
                page.rowHeight(row, lines * LINE_POINTS);
            }
        }
        for (int column = 0; column < columns; column++) {
            page.width(column, widths[column]);
        }
        if (sheet.heads() > 0) {
            page.freezePane(1, sheet.heads());
            page.repeatRows(0, sheet.heads() - 1);
        }
        page.pageOrientation("landscape");
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
    }

    private static void write(Worksheet page, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            page.value(row, column, number);
        } else {
            page.value(row, column, SafeCell.of(String.valueOf(cell)));
        }
    }

    /** As wide as what stands in it; heads are broken between words. */
    private static double width(Sheet sheet, int column) {
        int longest = 0;
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Object> cells = sheet.rows().get(row);
            if (cells.size() > column) {
                String cell = String.valueOf(cells.get(column));
                boolean head = column > 0 && row < sheet.heads();
                longest = Math.max(longest, head ? longestWord(cell) : cell.length());
            }
        }
        return Math.clamp(longest + 2, NARROWEST, WIDEST);
    }

    private static int longestWord(String words) {
        return Arrays.stream(words.split(" ")).mapToInt(String::length).max().orElse(0);
    }

    /** How many lines the tallest cell takes; programs do not agree on whether they find that out by themselves. */
    private static int lines(List<Object> cells, double[] widths) {
        return IntStream.range(0, cells.size())
                .map(column -> lines(String.valueOf(cells.get(column)), (int) widths[column] - 1))
                .max()
                .orElse(1);
    }

    private static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ")) {
            int needed = used == 0 ? word.length() : used + 1 + word.length();
            if (needed <= width || used == 0) {
                used = needed;
            } else {
                lines++;
                used = word.length();
            }
        }
        return Math.min(lines, MOST_LINES);
    }

    /** The library writes the present moment. */
    private static byte[] timed(byte[] properties, Instant at) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:\\w+ [^>]*>)[^<]*(</dcterms:)", "$1" + at + "$2")
                .getBytes(StandardCharsets.UTF_8);
    }
}
