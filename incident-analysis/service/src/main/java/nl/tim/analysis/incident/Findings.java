package nl.tim.analysis.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case teaches.
 *
 * @param analysis null before it has begun
 * @param agreements at most one for each clause, the last one last
 * @param links at most one of a kind for each other incident
 * @param trajectories improvement trajectories
 * @param measures null before any were agreed
 * @param exemplar the event that brought the text that may be told; null when there is none
 */
public record Findings(
        @Nullable Analysis analysis,
        List<AgreementFinding> agreements,
        List<Link> links,
        List<UUID> trajectories,
        @Nullable Measures measures,
        @Nullable UUID exemplar) {

    static final Findings START = new Findings(null, List.of(), List.of(), List.of(), null, null);

    /** Copies the lists. */
    public Findings {
        agreements = List.copyOf(agreements);
        links = List.copyOf(links);
        trajectories = List.copyOf(trajectories);
    }

    /**
     * The causal tree.
     *
     * @param eventId the event that brought it
     * @param begunAt when the first tree came
     * @param joint the organisations analyse together
     * @param factors TIM-CF
     */
    public record Analysis(UUID eventId, Instant begunAt, boolean joint, List<Cause> causes, List<String> factors) {

        /** Copies the lists. */
        public Analysis {
            causes = List.copyOf(causes);
            factors = List.copyOf(factors);
        }
    }

    /**
     * What will be done.
     *
     * @param eventId the event that brought it
     */
    public record Measures(UUID eventId, Instant agreedAt, List<Measure> list) {

        /** Copies the list. */
        public Measures {
            list = List.copyOf(list);
        }
    }

    boolean has(AgreementFinding finding) {
        return agreements.stream().anyMatch(finding::sameClause);
    }

    Findings analysed(Event event, Finding.RootCausesIdentified found) {
        Instant begunAt = analysis == null ? event.recordedAt() : analysis.begunAt();
        return new Findings(
                new Analysis(event.eventId(), begunAt, found.joint(), found.causes(), found.factors()),
                agreements,
                links,
                trajectories,
                measures,
                exemplar);
    }

    Findings agreement(AgreementFinding finding, boolean removed) {
        List<AgreementFinding> others = Lists.without(agreements, finding::sameClause);
        return new Findings(
                analysis, removed ? others : Lists.with(others, finding), links, trajectories, measures, exemplar);
    }

    Findings linked(Link link, boolean removed) {
        List<Link> others = Lists.without(links, link::equals);
        return new Findings(
                analysis, agreements, removed ? others : Lists.with(others, link), trajectories, measures, exemplar);
    }

    Findings trajectory(UUID trajectoryId, boolean removed) {
        List<UUID> others = Lists.without(trajectories, trajectoryId::equals);
        return new Findings(
                analysis, agreements, links, removed ? others : Lists.with(others, trajectoryId), measures, exemplar);
    }

    Findings measured(Event event, List<Measure> agreed) {
        var after = new Measures(event.eventId(), event.recordedAt(), agreed);
        return new Findings(analysis, agreements, links, trajectories, after, exemplar);
    }

    Findings exemplar(@Nullable UUID eventId) {
        return new Findings(analysis, agreements, links, trajectories, measures, eventId);
    }

    Findings edited(TextEdit edit) {
        Analysis tree = analysis == null
                ? null
                : new Analysis(
                        analysis.eventId(),
                        analysis.begunAt(),
                        analysis.joint(),
                        analysis.causes().stream()
                                .map(cause -> cause.edited(analysis.eventId(), edit))
                                .toList(),
                        analysis.factors());
        Measures after = measures == null
                ? null
                : new Measures(
                        measures.eventId(),
                        measures.agreedAt(),
                        measures.list().stream()
                                .map(measure -> measure.edited(measures.eventId(), edit))
                                .toList());
        return new Findings(tree, agreements, links, trajectories, after, exemplar);
    }
}
