package nl.tim.analysis.administration.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the directory shows.
 *
 * @param sections organisations, people, pathways and agreements
 * @param query words that are looked for; empty for all
 */
record DirectoryView(List<Section> sections, String query) {

    /** Entries of one kind; {@code kind} is the name of the kind, {@code code} what its codes are called. */
    record Section(String kind, String title, String code, List<String> columns, List<Row> rows) {}

    /**
     * An entry.
     *
     * @param retired since when it cannot be chosen; null while it can
     * @param changed when it was changed last, and by whom; null for never
     */
    record Row(
            String code,
            String name,
            List<String> cells,
            @Nullable String retired,
            @Nullable String changed) {}
}
