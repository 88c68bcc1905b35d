package nl.tim.analysis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of a document, by row and column.
 *
 * @param file the document
 */
public record Tables(Path file) {

    /** Of a page in the folder of documents. */
    public static Tables of(String page) {
        return new Tables(Path.of("..", "..", "docs", page));
    }

    /** The table whose heading row begins with these cells. */
    public Map<String, Map<String, String>> table(String... heading) {
        List<String> lines = lines();
        int start = 0;
        while (!lines.get(start).startsWith("| " + String.join(" | ", heading) + " |")) {
            start++;
        }
        List<String> columns = cells(lines.get(start));
        var table = new LinkedHashMap<String, Map<String, String>>();
        for (int line = start + 2; lines.get(line).startsWith("|"); line++) {
            List<String> cells = cells(lines.get(line));
            var row = new LinkedHashMap<String, String>();
            for (int column = 1; column < columns.size(); column++) {
                row.put(columns.get(column), cells.get(column));
            }
            table.put(cells.getFirst(), row);
        }
        return table;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                .map(String::strip)
                .toList();
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
