package nl.tim.analysis.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.Order;
import nl.tim.analysis.search.Page;
import nl.tim.analysis.search.Position;

/** Finds the incidents of a trajectory. Blocks; safe for many threads. */
public final class ClusterSearch {

    /** Most incidents that a trajectory begins with: what people can look at together. */
    public static final int MOST = 1000;

    /** In these statuses a report is no part of what the region works on. */
    private static final List<String> ENDED_OTHERWISE = List.of("AFGEWEZEN", "DUBBEL", "OVERGEDRAGEN");

    private final Incidents incidents;

    ClusterSearch(Incidents incidents) {
        this.incidents = incidents;
    }

    /** The reports that can belong to a trajectory. */
    public static IncidentFilter linkable(IncidentFilter filter) {
        return filter.without(CodedField.STATUS, ENDED_OTHERWISE);
    }

    /** Those that belong to it. */
    public static IncidentFilter linked(UUID trajectoryId) {
        return IncidentFilter.ALL.narrowedTo(CodedField.TRAJECTORY, trajectoryId.toString());
    }

    /**
     * What a search finds that can belong to a trajectory; empty when it is more than {@link #MOST}.
     *
     * @throws nl.tim.analysis.search.IndexUnavailableException when the index cannot be asked
     */
    Optional<List<UUID>> of(IncidentFilter filter) {
        return all(linkable(filter), MOST);
    }

    /** The incidents of a filter in a fixed order; empty when there are more. */
    Optional<List<UUID>> all(IncidentFilter filter, int most) {
        List<UUID> found = new ArrayList<>();
        Position after = null;
        do {
            Page page = incidents.search(new IncidentSearch(
                    filter, Set.of(), Order.RECEIVED_LAST_FIRST, IncidentSearch.MAX_SIZE, after, false));
            if (page.total() > most) {
                return Optional.empty();
            }
            page.hits()
                    .forEach(hit -> found.add(
                            UUID.fromString(String.valueOf(hit.document().get("incidentId")))));
            after = page.next();
        } while (after != null);
        return Optional.of(found);
    }
}
