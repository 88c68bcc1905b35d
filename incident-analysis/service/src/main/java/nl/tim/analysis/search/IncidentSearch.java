package nl.tim.analysis.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One page of incidents that is asked for.
 *
 * @param filter which incidents
 * @param facets the fields to count codes of; each count leaves the choice of its own field aside
 * @param order of the list
 * @param size most incidents on the page, 1 to {@value #MAX_SIZE}
 * @param after where the page before it ended; null for the first
 * @param highlights mark the words that were found
 */
public record IncidentSearch(
        IncidentFilter filter,
        Set<CodedField> facets,
        Order order,
        int size,
        @Nullable Position after,
        boolean highlights) {

    /** Bounds the memory of an answer. */
    public static final int MAX_SIZE = 200;

    /** The size of a page when none is asked for. */
    public static final int DEFAULT_SIZE = 25;

    /** The facets when none are asked for. */
    public static final Set<CodedField> DEFAULT_FACETS = Collections.unmodifiableSet(EnumSet.of(
            CodedField.TYPE,
            CodedField.HARM,
            CodedField.SEVERITY,
            CodedField.FROM_GROUP,
            CodedField.TO_GROUP,
            CodedField.BOUNDARY,
            CodedField.TRANSITION,
            CodedField.STATUS,
            CodedField.FLAG));

    /** Copies the facets into the order of the fields. */
    public IncidentSearch {
        EnumSet<CodedField> ordered = EnumSet.noneOf(CodedField.class);
        ordered.addAll(facets);
        facets = Collections.unmodifiableSet(ordered);
    }

    /** The cursor of a position in this list; not valid in another one. */
    public String cursor(Position position) {
        return position.toCursor(question());
    }

    String question() {
        return order.parameter() + "?" + FilterLink.query(filter);
    }
}
