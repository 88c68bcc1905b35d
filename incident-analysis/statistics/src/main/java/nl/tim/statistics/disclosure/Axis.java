package nl.tim.statistics.disclosure;

import java.util.HashSet;
import java.util.List;

/**
 * Something of which every counted report has exactly one value. Two tables that name the same axis mean the same classification, so a
 * total along it is one number wherever it is printed.
 *
 * @param name of the classification, for example {@code type}; empty for {@link #NONE} only
 * @param categories all of its values, in the order in which they are shown; the order means nothing else
 */
public record Axis(String name, List<String> categories) {

    /** The second axis of a table that has only one. */
    public static final Axis NONE = new Axis("", List.of(""));

    /** @throws IllegalArgumentException when there is no category, or one twice, or one without a name */
    public Axis {
        categories = List.copyOf(categories);
        boolean unnamed = categories.contains("") && !name.isEmpty();
        if (unnamed || categories.isEmpty() || new HashSet<>(categories).size() != categories.size()) {
            throw new IllegalArgumentException("axis " + name + " needs categories that differ");
        }
    }

    boolean isNone() {
        return name.isEmpty();
    }
}
