package nl.tim.analysis.trend;

import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Incidents;
import nl.tim.schemas.codes.CodeLists;

/** Makes matrices of what is indexed. Calls block. */
public final class Matrices {

    private final Incidents incidents;
    private final CodeLists codeLists;

    /** Counts in this index, in the order of these lists. */
    public Matrices(Incidents incidents, CodeLists codeLists) {
        this.incidents = incidents;
        this.codeLists = codeLists;
    }

    /**
     * Counts the reports of the filter that statistics count.
     *
     * @throws nl.tim.analysis.search.IndexUnavailableException when the index cannot be asked
     */
    public Matrix count(Level level, IncidentFilter filter) {
        IncidentFilter counted = filter.onlyCounted();
        return Matrix.of(level, counted, incidents.tally(counted, level.rows(), level.columns()), codeLists);
    }
}
