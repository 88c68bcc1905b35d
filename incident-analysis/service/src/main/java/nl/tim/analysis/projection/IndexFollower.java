package nl.tim.analysis.projection;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes this process project into exactly the index versions that the aliases name. When there is none it makes one with a number that
 * neither an index nor a consumer group ever had, so that a lost index is filled again from the log's first record. Replicas that do so at
 * the same time make the same one. One thread.
 */
final class IndexFollower {
    private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);

    private final IndexVersions versions;
    private final ProjectionGroups groups;
    private final Projections projections;

    IndexFollower(IndexVersions versions, ProjectionGroups groups, Projections projections) {
        this.versions = versions;
        this.groups = groups;
        this.projections = projections;
    }

    /**
     * Looks once and does what is needed.
     *
     * @throws UnavailableException when Elasticsearch or Kafka does not answer; look again later
     */
    void follow() {
        IndexVersions.State state = versions.state();
        if (state.projected().isEmpty()) {
            int number = nextNumber(state);
            log.info("No index version is projected; making number {}", number);
            versions.create(number);
            state = versions.state();
        }
        if (state.read() == null && !state.projected().isEmpty()) {
            versions.readFrom(state.projected().getFirst());
        }
        var wanted = new HashSet<>(state.projected());
        stopOthers(wanted);
        wanted.removeAll(projections.running());
        for (String index : wanted) {
            versions.widen(index);
            projections.start(index);
        }
    }

    private void stopOthers(Set<String> wanted) {
        for (String index : Set.copyOf(projections.running())) {
            if (!wanted.contains(index)) {
                projections.stop(index);
            }
        }
    }

    private int nextNumber(IndexVersions.State state) {
        IntStream ofGroups = groups.indices().stream().mapToInt(versions::numberOf);
        IntStream ofIndices = state.numbers().stream().mapToInt(Integer::intValue);
        return 1 + IntStream.concat(ofGroups, ofIndices).max().orElse(0);
    }
}
