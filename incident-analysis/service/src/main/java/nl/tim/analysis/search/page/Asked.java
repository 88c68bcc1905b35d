package nl.tim.analysis.search.page;

import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Parameters;
import nl.tim.analysis.search.SearchParser;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the search page asks for.
 *
 * @param search the list, with the facets and marks of the page
 * @param after the cursor as it was given; null on the first page
 * @param opens an incident was asked for
 * @param open its id; null when none was asked for, and when it cannot be an id
 */
record Asked(
        IncidentSearch search,
        @Nullable String after,
        boolean opens,
        @Nullable UUID open) {

    /**
     * Takes the parameters of a page; the result may only be used when nothing was rejected.
     *
     * @param whole false: only the list is shown, so that nothing else has to be counted
     */
    static Asked of(Parameters parameters, SearchParser parser, boolean whole) {
        var open = parameters.one("open");
        String after = parameters.one("after").orElse(null);
        IncidentSearch search = parser.parse(parameters);
        return new Asked(
                new IncidentSearch(
                        search.filter(),
                        whole ? Facets.asked(search.filter()) : Set.of(),
                        search.order(),
                        search.size(),
                        search.after(),
                        search.filter().text() != null),
                after,
                open.isPresent(),
                open.flatMap(IncidentIds::parse).orElse(null));
    }
}
