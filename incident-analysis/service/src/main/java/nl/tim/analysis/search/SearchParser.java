package nl.tim.analysis.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tim.analysis.search.Rejection.Reason;

/** Reads a request for a page of incidents. Stateless. */
public final class SearchParser {

    private final FilterParser filters;

    /** Reads filters with this parser. */
    public SearchParser(FilterParser filters) {
        this.filters = filters;
    }

    /** Takes the parameters of a search; the result may only be used when nothing was rejected. */
    public IncidentSearch parse(Parameters parameters) {
        IncidentFilter filter = filters.parse(parameters);
        int size = parameters.number("size", 1, IncidentSearch.MAX_SIZE, IncidentSearch.DEFAULT_SIZE);
        boolean highlights = parameters.flag("highlights");
        IncidentSearch first =
                new IncidentSearch(filter, facets(parameters), order(parameters, filter), size, null, highlights);
        Optional<String> cursor = parameters.one("after");
        if (cursor.isEmpty()) {
            return first;
        }
        Optional<Position> after = Position.ofCursor(cursor.get(), first.question());
        if (after.isEmpty()) {
            parameters.reject("after", Reason.BAD_CURSOR);
        }
        return new IncidentSearch(filter, first.facets(), first.order(), size, after.orElse(null), highlights);
    }

    private static Order order(Parameters parameters, IncidentFilter filter) {
        Optional<String> name = parameters.one("sort");
        if (name.isEmpty()) {
            return Order.DEFAULT;
        }
        Optional<Order> order = Order.of(name.get());
        if (order.isEmpty()) {
            parameters.reject("sort", Reason.BAD_CHOICE, Order.parameters());
        } else if (order.get() == Order.RELEVANCE && filter.text() == null) {
            parameters.reject("sort", Reason.SORT_NEEDS_TEXT);
        }
        return order.orElse(Order.DEFAULT);
    }

    private static Set<CodedField> facets(Parameters parameters) {
        Set<CodedField> facets = EnumSet.noneOf(CodedField.class);
        var names = parameters.all("facets").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .collect(Collectors.toSet());
        if (names.isEmpty()) {
            return IncidentSearch.DEFAULT_FACETS;
        }
        if (names.equals(Set.of("none"))) {
            return facets;
        }
        for (String name : names) {
            Optional<CodedField> field = CodedField.of(name);
            if (field.isEmpty()) {
                parameters.reject("facets", Reason.BAD_CHOICE, facetNames());
                break;
            }
            facets.add(field.get());
        }
        return facets;
    }

    private static String facetNames() {
        return "none, "
                + Arrays.stream(CodedField.values()).map(CodedField::parameter).collect(Collectors.joining(", "));
    }
}
