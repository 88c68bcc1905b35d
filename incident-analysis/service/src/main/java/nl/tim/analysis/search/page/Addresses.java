package nl.tim.analysis.search.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tim.analysis.search.FilterLink;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Order;
import org.jspecify.annotations.Nullable;

/** Addresses of pages; everything that a reader chose is in them. */
public final class Addresses {

    private static final String SEARCH = "/incidents";

    private Addresses() {}

    /** The first page of what the filter holds. */
    public static String search(IncidentFilter filter) {
        return list(filter, Order.DEFAULT, null);
    }

    /** What the filter holds, from the cursor on; null for the first page. */
    static String list(IncidentFilter filter, Order order, @Nullable String after) {
        return address(SEARCH, question(filter, order), parameter("after", after));
    }

    /** The same list with one incident open beside it. */
    static String open(IncidentFilter filter, Order order, @Nullable String after, String incidentId) {
        return address(SEARCH, question(filter, order), parameter("after", after), "open=" + incidentId);
    }

    /** One incident by itself; the question says what to mark in it, and where to go back to. */
    static String incident(IncidentFilter filter, Order order, String incidentId) {
        return address(SEARCH + "/" + incidentId, question(filter, order));
    }

    /** The whole result as a table. */
    static String table(IncidentFilter filter, Order order) {
        return address(SEARCH + ".csv", question(filter, order));
    }

    /** The matrix of what the filter holds. */
    static String matrix(IncidentFilter filter) {
        return address("/matrix", FilterLink.query(filter));
    }

    /** Begins an improvement trajectory with what the filter holds. */
    public static String trajectory(IncidentFilter filter) {
        return address("/trajectories/new", FilterLink.query(filter));
    }

    /** The path with the parts of a query that are there. */
    public static String address(String path, String... parts) {
        String query = Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String question(IncidentFilter filter, Order order) {
        boolean possible = order != Order.RELEVANCE || filter.text() != null;
        String sort = order == Order.DEFAULT || !possible ? "" : "sort=" + order.parameter();
        return String.join(
                "&",
                Stream.of(FilterLink.query(filter), sort)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : name + "=" + value;
    }
}
