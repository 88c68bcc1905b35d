package nl.tim.analysis.casepage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.tim.analysis.search.IncidentIds;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list in a form.
 *
 * @param id of what the row is about
 * @param item what there is; null for a row of which that is not known
 * @param typed whether it was typed just now, which then counts
 */
record FormRow<T>(UUID id, @Nullable T item, boolean typed) {

    /** Rows beside those that say something. */
    private static final int FREE = 2;

    /**
     * The rows that were typed, under the ids that they had; then those that are there and were not among them, because a colleague added them meanwhile; then
     * free ones.
     *
     * @param form the command
     * @param idField the field that names a row
     * @param ids give free rows theirs
     */
    static <T> List<FormRow<T>> of(
            Typed typed,
            String form,
            String list,
            String idField,
            List<T> items,
            Function<T, UUID> id,
            Supplier<UUID> ids) {
        List<FormRow<T>> rows = new ArrayList<>();
        Set<UUID> known = new HashSet<>();
        int written = typed.rows(form, list, idField);
        for (int i = 0; i < written; i++) {
            Optional<UUID> had =
                    typed.value(form, list + "." + i + "." + idField).flatMap(IncidentIds::parse);
            FormRow<T> row = new FormRow<>(had.orElseGet(ids), null, true);
            rows.add(row);
            known.add(row.id());
        }
        items.stream()
                .filter(item -> known.add(id.apply(item)))
                .forEach(item -> rows.add(new FormRow<>(id.apply(item), item, false)));
        for (int i = 0; i < FREE; i++) {
            rows.add(new FormRow<>(ids.get(), null, false));
        }
        return List.copyOf(rows);
    }
}
