package nl.tim.analysis.trajectory;

import java.util.UUID;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.trajectory.Ruling.Refusal;
import nl.tim.analysis.trajectory.Trajectory.Chosen;
import org.jspecify.annotations.Nullable;

/** Which facts a trajectory accepts; {@code docs/trajectories.md} shows it as a table. */
final class Rules {

    private Rules() {}

    /** Why the fact changes nothing; null when it is accepted. */
    static @Nullable Refusal refusal(Trajectory now, TrajectoryFact fact) {
        Change change = fact.change();
        if (change instanceof Change.Opened) {
            return Refusal.ALREADY_OPENED;
        }
        if (change instanceof Change.IncidentChosen && !fact.by().kind().equals(Actor.ANALYST)) {
            return Refusal.NOT_ALLOWED;
        }
        Long seen = fact.expectedRevision();
        if (seen == null ? basedOnWhatWasSeen(change) : seen != now.revision()) {
            return Refusal.STALE_REVISION;
        }
        if (now.closed() != change instanceof Change.Reopened) {
            return now.closed() ? Refusal.CLOSED : Refusal.NOT_CLOSED;
        }
        return there(now, change) ? null : Refusal.NOT_FOUND;
    }

    /** Whether it depends on what its author saw of the trajectory, and so has to say which revision that was. */
    static boolean basedOnWhatWasSeen(Change change) {
        return switch (change) {
            case Change.IncidentChosen _, Change.SignalChosen _, Change.Opened _ -> false;
            case Change.Described _,
                    Change.InterventionPlanned _,
                    Change.InterventionDropped _,
                    Change.ActionPlanned _,
                    Change.ActionDropped _,
                    Change.Closed _,
                    Change.Reopened _ -> true;
        };
    }

    private static boolean there(Trajectory now, Change change) {
        return switch (change) {
            case Change.IncidentChosen(UUID incident, boolean removed) -> {
                Chosen before = now.incidents().get(incident);
                yield !removed || before != null && !before.removed();
            }
            case Change.SignalChosen(String signal, boolean removed) ->
                !removed || now.signals().contains(signal);
            case Change.InterventionDropped(UUID id) ->
                now.interventions().stream().anyMatch(one -> one.id().equals(id));
            case Change.ActionDropped(UUID id) ->
                now.actions().stream().anyMatch(one -> one.id().equals(id));
            case Change.Opened _,
                    Change.Described _,
                    Change.InterventionPlanned _,
                    Change.ActionPlanned _,
                    Change.Closed _,
                    Change.Reopened _ -> true;
        };
    }
}
