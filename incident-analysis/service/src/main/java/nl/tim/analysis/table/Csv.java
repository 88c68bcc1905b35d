package nl.tim.analysis.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables as text that a Dutch spreadsheet opens in columns: semicolons, quotes where needed (RFC 4180), lines that end with CR LF. */
public final class Csv {

    /** Comes before the first line and tells a spreadsheet that this is UTF-8. */
    public static final String BEGIN = "\uFEFF";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private Csv() {}

    /** These rows; a number stays a number, everything else is made a {@link SafeCell}. */
    public static String lines(List<List<Object>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (List<Object> row : rows) {
                printer.printRecord(row.stream().map(Csv::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Object cell(Object value) {
        return value instanceof Number ? value : SafeCell.of(String.valueOf(value));
    }
}
