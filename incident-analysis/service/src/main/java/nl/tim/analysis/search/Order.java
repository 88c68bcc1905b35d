package nl.tim.analysis.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The orders in which incidents can be listed; ties are broken by incident id, so that paging visits each once. */
public enum Order {
    RELEVANCE("relevance", "_score", true),
    RECEIVED_LAST_FIRST("-receivedAt", "receivedAt", true),
    RECEIVED_FIRST_FIRST("receivedAt", "receivedAt", false),
    OCCURRED_LAST_FIRST("-occurredOn", "occurredOn", true),
    OCCURRED_FIRST_FIRST("occurredOn", "occurredOn", false),
    UPDATED_LAST_FIRST("-updatedAt", "updatedAt", true),
    UPDATED_FIRST_FIRST("updatedAt", "updatedAt", false),
    SAC_HIGHEST_FIRST("-sac", "sac", true),
    SAC_LOWEST_FIRST("sac", "sac", false);

    /** The order when none is asked for. */
    public static final Order DEFAULT = RECEIVED_LAST_FIRST;

    private final String parameter;
    private final String documentField;
    private final boolean descending;

    Order(String parameter, String documentField, boolean descending) {
        this.parameter = parameter;
        this.documentField = documentField;
        this.descending = descending;
    }

    static Optional<Order> of(String parameter) {
        return Arrays.stream(values())
                .filter(order -> order.parameter.equals(parameter))
                .findFirst();
    }

    /** Every value that the parameter can have. */
    public static String parameters() {
        return Arrays.stream(values()).map(Order::parameter).collect(Collectors.joining(", "));
    }

    /** The name in the API. */
    public String parameter() {
        return parameter;
    }

    /** The field of the document; incidents without it come last, whatever the direction. */
    public String documentField() {
        return documentField;
    }

    /** Highest, latest, best first. */
    public boolean descending() {
        return descending;
    }
}
