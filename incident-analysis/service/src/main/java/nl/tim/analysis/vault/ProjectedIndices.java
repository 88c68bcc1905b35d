package nl.tim.analysis.vault;

import java.util.Set;
import nl.tim.analysis.projection.IndexVersions;
import nl.tim.analysis.projection.ProjectionGroups;

/** The versions that the projectors write. A commit tells more than a document, which a person may have removed. */
record ProjectedIndices(IndexVersions versions, ProjectionGroups groups) implements Indices {

    @Override
    public Set<String> projected() {
        return Set.copyOf(versions.state().projected());
    }

    @Override
    public boolean passed(String index, int partition, long offset) {
        return groups.committed(index).getOrDefault(partition, 0L) > offset;
    }

    @Override
    public void expunge(String index) {
        versions.expunge(index);
    }
}
