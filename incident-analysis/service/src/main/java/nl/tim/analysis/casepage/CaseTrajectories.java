package nl.tim.analysis.casepage;

import java.util.List;
import java.util.UUID;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.trajectory.Trajectories;
import nl.tim.analysis.trajectory.Trajectory;

/** The improvement trajectories that a report belongs to, and those that it can be added to. Opening their titles blocks. */
final class CaseTrajectories {

    private final Trajectories trajectories;

    CaseTrajectories(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    /**
     * What one reader sees of them.
     *
     * @param in those that it belongs to
     * @param open those that go on and that it does not belong to; none for who chooses no reports
     * @param chooses whether the reader adds and removes reports
     */
    record Shown(List<One> in, List<One> open, boolean chooses) {

        static final Shown NOTHING = new Shown(List.of(), List.of(), false);

        /** Copies the lists. */
        Shown {
            in = List.copyOf(in);
            open = List.copyOf(open);
        }
    }

    /** A trajectory. */
    record One(String id, String title, String href, boolean closed) {}

    Shown of(UUID incident, Person person) {
        if (!Policy.admits(person, "GET", "/trajectories")) {
            return Shown.NOTHING;
        }
        boolean chooses = Policy.admits(person, "POST", "/trajectories/incidents");
        try {
            List<Trajectory> all = trajectories.all();
            return new Shown(
                    all.stream()
                            .filter(one -> one.chosen().contains(incident))
                            .map(CaseTrajectories::one)
                            .toList(),
                    !chooses
                            ? List.of()
                            : all.stream()
                                    .filter(one ->
                                            !one.closed() && !one.chosen().contains(incident))
                                    .map(CaseTrajectories::one)
                                    .toList(),
                    chooses);
        } catch (UnavailableException e) {
            // The case can be worked on without.
            return Shown.NOTHING;
        }
    }

    private static One one(Trajectory of) {
        return new One(
                of.id().toString(),
                of.description().title().words().orElse("–"),
                "/trajectories/" + of.id(),
                of.closed());
    }
}
