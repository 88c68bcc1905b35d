package nl.tim.intake.list.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tim.intake.list.Column;
import nl.tim.intake.list.ListProblem;
import nl.tim.intake.list.ListRow;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list as spreadsheets save it: a first row with the names of the columns; semicolons, commas or tabs; UTF-8, or else Windows-1252.
 *
 * @param rows in order, empty ones left out
 * @param problems of the file as a whole, without rows then, and of rows that cannot be told apart into columns
 */
public record CsvList(List<ListRow> rows, List<ListProblem> problems) {

    /** More rows are more than one file. */
    public static final int MOST_ROWS = 10_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Copies both. */
    public CsvList {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Reads the file. */
    public static CsvList read(byte[] file) {
        String text = text(file);
        if (text.isBlank()) {
            return failed(ListProblem.of(1, null, "empty"));
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return read(parser);
        } catch (IOException | UncheckedIOException e) {
            return failed(ListProblem.of(1, null, "not_csv"));
        }
    }

    private static CsvList read(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        Headings headings = Headings.of(records.next());
        if (!headings.problems().isEmpty()) {
            return new CsvList(List.of(), headings.problems());
        }
        List<ListRow> rows = new ArrayList<>();
        List<ListProblem> problems = new ArrayList<>();
        while (true) {
            // The parser stands at the end of the record before.
            long line = parser.getCurrentLineNumber() + 1;
            if (!records.hasNext()) {
                return rows.isEmpty() && problems.isEmpty()
                        ? failed(ListProblem.of(1, null, "empty"))
                        : new CsvList(rows, problems);
            }
            CSVRecord found = records.next();
            ListRow row = headings.row(line, found);
            if (headings.overflows(found)) {
                problems.add(ListProblem.of(line, null, "too_many_cells"));
            } else if (!row.values().isEmpty()) {
                rows.add(row);
            }
            if (rows.size() > MOST_ROWS) {
                return failed(ListProblem.of(line, null, "too_many_rows", MOST_ROWS));
            }
        }
    }

    private static CsvList failed(ListProblem problem) {
        return new CsvList(List.of(), List.of(problem));
    }

    private static String text(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(file, WINDOWS);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** What the first line has most of. */
    private static char delimiter(String text) {
        String heading = text.lines().findFirst().orElse("");
        char delimiter = ';';
        for (char other : new char[] {',', '\t'}) {
            delimiter = count(heading, other) > count(heading, delimiter) ? other : delimiter;
        }
        return delimiter;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** The columns in order, those without a heading empty; a problem for each heading that is none. */
    private record Headings(List<Optional<Column>> columns, List<ListProblem> problems) {

        static Headings of(CSVRecord first) {
            List<Optional<Column>> columns = new ArrayList<>();
            List<ListProblem> problems = new ArrayList<>();
            for (String heading : first) {
                Optional<Column> column = Column.titled(heading);
                if (column.isEmpty() && !heading.isBlank()) {
                    problems.add(ListProblem.of(1, null, "unknown_column", columns.size() + 1));
                } else if (column.isPresent() && columns.contains(column)) {
                    problems.add(ListProblem.of(1, column.get(), "double_column"));
                }
                columns.add(column);
            }
            Column.REQUIRED.stream()
                    .filter(column -> !columns.contains(Optional.of(column)))
                    .forEach(column -> problems.add(ListProblem.of(1, column, "missing_column")));
            return new Headings(columns, problems);
        }

        ListRow row(long line, CSVRecord found) {
            Map<Column, String> values = new EnumMap<>(Column.class);
            for (int i = 0; i < columns.size() && i < found.size(); i++) {
                String value = found.get(i);
                columns.get(i).ifPresent(column -> values.put(column, value));
            }
            return new ListRow(line, values);
        }

        /** Something stands where no column is: a text with a separator in it that is not between quotes. */
        boolean overflows(CSVRecord found) {
            for (int i = 0; i < found.size(); i++) {
                boolean named = i < columns.size() && columns.get(i).isPresent();
                if (!named && !found.get(i).isBlank()) {
                    return true;
                }
            }
            return false;
        }
    }
}
