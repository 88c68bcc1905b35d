package nl.tim.intake.list;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list as it was typed.
 *
 * @param line where it begins in the file, from 1
 * @param values without white space around; what is empty is not there
 */
public record ListRow(long line, Map<Column, String> values) {

    /** Copies the values, blank ones left out. */
    public ListRow {
        Map<Column, String> filled = new EnumMap<>(Column.class);
        values.forEach((column, value) -> {
            if (!value.isBlank()) {
                filled.put(column, value.strip());
            }
        });
        values = Collections.unmodifiableMap(filled);
    }

    @Nullable
    String get(Column column) {
        return values.get(column);
    }

    /** Without content: a row that ends up in a log tells nothing about anybody. */
    @Override
    public String toString() {
        return "ListRow[" + line + "]";
    }
}
