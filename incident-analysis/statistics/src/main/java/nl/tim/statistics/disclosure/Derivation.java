package nl.tim.statistics.disclosure;

import java.util.List;

/**
 * An axis whose category follows from the cell of a table: a boundary from who handed over to whom. It tells the audit that the total of
 * the category is the sum of those cells.
 *
 * @param axis the axis that follows
 * @param from the table that it follows from
 * @param categories the category of each cell of that table, a list for each row
 */
public record Derivation(Axis axis, TableShape from, List<List<String>> categories) {

    /** @throws IllegalArgumentException when the categories do not fit the table and the axis */
    public Derivation {
        categories = categories.stream().map(List::copyOf).toList();
        int width = from.columns().categories().size();
        boolean fits = categories.size() == from.rows().categories().size()
                && categories.stream()
                        .allMatch(
                                row -> row.size() == width && axis.categories().containsAll(row));
        if (!fits) {
            throw new IllegalArgumentException("axis " + axis.name() + " does not follow from " + from.name());
        }
    }
}
