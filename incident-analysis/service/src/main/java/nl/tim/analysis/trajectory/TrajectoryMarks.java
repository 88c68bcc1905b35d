package nl.tim.analysis.trajectory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Labels.Titles;
import nl.tim.analysis.signal.FollowUps;
import nl.tim.analysis.trend.series.Annotations;
import nl.tim.schemas.codes.Label;

/** Shows trajectories where people look at what they are about: on charts of the same series, at signals, and in searches. */
final class TrajectoryMarks implements Annotations, FollowUps, Titles {

    private final TrajectoryLog log;

    TrajectoryMarks(TrajectoryLog log) {
        this.log = log;
    }

    @Override
    public List<Annotation> of(IncidentFilter filter) {
        String series = Measures.of(filter);
        return log.all().stream()
                .filter(trajectory -> trajectory.description().measure().equals(series))
                .flatMap(trajectory -> trajectory.interventions().stream()
                        .map(intervention -> new Annotation(
                                intervention.startsOn(),
                                Kind.INTERVENTION,
                                label(intervention.what().words().orElse("–")),
                                title(trajectory),
                                address(trajectory))))
                .toList();
    }

    @Override
    public List<FollowUp> of(String signalId) {
        return log.all().stream()
                .filter(trajectory -> trajectory.signals().contains(signalId))
                .map(TrajectoryMarks::followUp)
                .toList();
    }

    @Override
    public List<FollowUp> open() {
        return log.all().stream()
                .filter(trajectory -> !trajectory.closed())
                .map(TrajectoryMarks::followUp)
                .toList();
    }

    private static FollowUp followUp(Trajectory trajectory) {
        return new FollowUp(trajectory.id().toString(), title(trajectory), address(trajectory));
    }

    @Override
    public Optional<String> title(UUID id) {
        try {
            return log.find(id).map(TrajectoryMarks::title);
        } catch (UnavailableException e) {
            return Optional.empty();
        }
    }

    /** People's own words are not translated. */
    private static Label label(String words) {
        return new Label(words, words);
    }

    private static String title(Trajectory trajectory) {
        return trajectory.description().title().words().orElse("–");
    }

    private static String address(Trajectory trajectory) {
        return "/trajectories/" + trajectory.id();
    }
}
