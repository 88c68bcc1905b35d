package nl.tim.analysis.trajectory;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.FilterLink;
import nl.tim.analysis.search.FilterParser;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Parameters;

/** Searches and series as text and back. Safe for many threads. */
public final class Measures {

    private final FilterParser parser;

    /** Reads what this parser reads. */
    public Measures(FilterParser parser) {
        this.parser = parser;
    }

    /** The series of a filter, in one way of writing: codes only, of all time. Words and dates make no series. */
    public static String of(IncidentFilter filter) {
        return FilterLink.query(series(filter));
    }

    /** The filter without words and dates. */
    public static IncidentFilter series(IncidentFilter filter) {
        return new IncidentFilter(null, filter.choices(), DateRange.ALWAYS, DateRange.ALWAYS, false);
    }

    /** The filter that was written as the parameters of a search; empty when it cannot be read. */
    public Optional<IncidentFilter> filter(String query) {
        try {
            Map<String, List<String>> values = new LinkedHashMap<>();
            for (String part : query.split("&")) {
                int equals = part.indexOf('=');
                if (equals > 0) {
                    values.computeIfAbsent(decoded(part.substring(0, equals)), _ -> new ArrayList<>())
                            .add(decoded(part.substring(equals + 1)));
                }
            }
            Parameters parameters = new Parameters(values);
            IncidentFilter filter = parser.parse(parameters);
            return parameters.rejections().isEmpty() ? Optional.of(filter) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
