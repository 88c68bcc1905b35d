package nl.tim.analysis.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a filter as the parameters that {@link FilterParser} reads; the same filter is always the same text. */
public final class FilterLink {

    private final List<String> parts = new ArrayList<>();

    private FilterLink() {}

    /** The query part of a link, without a question mark; empty for every incident. */
    public static String query(IncidentFilter filter) {
        FilterLink link = new FilterLink();
        if (filter.text() != null) {
            link.add("q", filter.text().source());
        }
        filter.choices().forEach((field, choice) -> {
            choice.included().forEach(code -> link.add(field.parameter(), code));
            choice.excluded().forEach(code -> link.add(field.parameter(), "!" + code));
        });
        link.add("received", filter.received());
        link.add("occurred", filter.occurred());
        if (filter.counted()) {
            link.add("counted", "true");
        }
        return String.join("&", link.parts);
    }

    private void add(String name, DateRange range) {
        if (range.from() != null) {
            add(name + "From", range.from().toString());
        }
        if (range.to() != null) {
            add(name + "To", range.to().toString());
        }
    }

    private void add(String name, String value) {
        parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
