package nl.tim.analysis.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.tim.analysis.search.TextQuery.Clause;
import nl.tim.analysis.search.TextQuery.Kind;
import nl.tim.analysis.search.TextQuery.Term;

/** Finds the report that people name by its reference, and programs by its id. Blocks; safe for many threads. */
public final class IncidentNames {

    private static final Pattern REFERENCE = Pattern.compile("(?i)TIM-\\d{4}-[0-9A-Z]{6}");

    private final Incidents incidents;

    /** Finds among these. */
    public IncidentNames(Incidents incidents) {
        this.incidents = incidents;
    }

    /**
     * The report of this id or reference; empty when there is none that the asker reaches.
     *
     * @throws IndexUnavailableException when the index cannot be asked
     */
    public Optional<UUID> find(String name) {
        Optional<UUID> id = IncidentIds.parse(name);
        if (id.isPresent()) {
            return incidents.find(id.get()).map(_ -> id.get());
        }
        return REFERENCE.matcher(name).matches() ? referred(name.toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    private Optional<UUID> referred(String reference) {
        TextQuery query =
                new TextQuery(reference, List.of(new Clause(List.of(new Term(Kind.REFERENCE, reference, false)))));
        IncidentFilter filter = new IncidentFilter(query, Map.of(), DateRange.ALWAYS, DateRange.ALWAYS, false);
        return incidents.search(new IncidentSearch(filter, Set.of(), Order.DEFAULT, 1, null, false)).hits().stream()
                .findFirst()
                .map(hit -> UUID.fromString(String.valueOf(hit.document().get("incidentId"))));
    }
}
