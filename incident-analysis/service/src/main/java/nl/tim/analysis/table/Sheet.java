package nl.tim.analysis.table;

import java.util.List;

/**
 * A table as it is written to a file.
 *
 * @param name of the sheet or file, at most 31 characters, without the signs that spreadsheets forbid
 * @param heads how many rows at the top are heads and stay in sight
 * @param rows numbers stay numbers; everything else becomes a {@link SafeCell}
 */
public record Sheet(String name, int heads, List<List<Object>> rows) {

    /** Copies. */
    public Sheet {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
