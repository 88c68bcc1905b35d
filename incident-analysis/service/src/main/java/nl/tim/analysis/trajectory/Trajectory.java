package nl.tim.analysis.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.signal.Note;
import nl.tim.analysis.trajectory.Ruling.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A trajectory as the facts about it make it. Immutable; the same facts in the same order always make the same.
 *
 * @param revision number of accepted facts
 * @param description what it is for
 * @param frozen the incidents that it began with; null when none were searched
 * @param incidents every incident that was ever chosen, with the last choice
 * @param signals ids of the signals that led to it
 * @param interventions by date
 * @param actions those that are not done first, by term
 * @param openedAt when it began
 * @param closedAt when it ended; null while it goes on
 * @param conclusion what came of it; null when nothing was said, and while it goes on
 * @param history what happened, oldest first, with what was refused
 */
public record Trajectory(
        UUID id,
        long revision,
        Description description,
        @Nullable Frozen frozen,
        Map<UUID, Chosen> incidents,
        Set<String> signals,
        List<Intervention> interventions,
        List<Action> actions,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Note conclusion,
        List<Ruling> history) {

    private static final Comparator<Action> BY_TERM = Comparator.comparing((Action action) -> action.doneOn() != null)
            .thenComparing(action -> action.dueOn() == null ? LocalDate.MAX : action.dueOn())
            .thenComparing(action -> action.id().toString());

    /** Copies the collections, in their order. */
    public Trajectory {
        incidents = new LinkedHashMap<>(incidents);
        signals = new LinkedHashSet<>(signals);
        interventions = interventions.stream()
                .sorted(Comparator.comparing(Intervention::startsOn))
                .toList();
        actions = actions.stream().sorted(BY_TERM).toList();
        history = List.copyOf(history);
    }

    /**
     * Whether an incident belongs to the trajectory.
     *
     * @param eventId the fact that said so last
     */
    public record Chosen(UUID eventId, boolean removed) {}

    /** Whether it has ended. */
    public boolean closed() {
        return closedAt != null;
    }

    /** The incidents that belong to it. */
    public List<UUID> chosen() {
        return incidents.entrySet().stream()
                .filter(entry -> !entry.getValue().removed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The first day on which something that was changed can have effect; empty while nothing was. */
    public Optional<LocalDate> changedOn() {
        return interventions.stream().findFirst().map(Intervention::startsOn);
    }

    /** The ruling on a fact; empty when it did not come. */
    public Optional<Ruling> ruling(UUID eventId) {
        return history.stream()
                .filter(ruling -> ruling.eventId().equals(eventId))
                .findFirst();
    }

    /** What was accepted after a revision, oldest first. */
    public List<Ruling> since(long seen) {
        List<Ruling> accepted =
                history.stream().filter(ruling -> ruling.refusal() == null).toList();
        return accepted.subList(Math.clamp(seen, 0, accepted.size()), accepted.size());
    }

    /** Begins with a first fact; empty for one that cannot be the first. */
    static Optional<Trajectory> begin(TrajectoryFact fact) {
        if (!(fact.change() instanceof Change.Opened opened)) {
            return Optional.empty();
        }
        Map<UUID, Chosen> incidents = new LinkedHashMap<>();
        if (opened.frozen() != null) {
            opened.frozen().incidents().forEach(id -> incidents.put(id, new Chosen(fact.eventId(), false)));
        }
        return Optional.of(new Trajectory(
                fact.trajectoryId(),
                1,
                opened.description(),
                opened.frozen(),
                incidents,
                opened.signalId() == null ? Set.of() : Set.of(opened.signalId()),
                List.of(),
                List.of(),
                fact.at(),
                null,
                null,
                List.of(ruling(fact, null))));
    }

    /** With one more fact, accepted or refused; the same when it was there. */
    Trajectory with(TrajectoryFact fact) {
        if (ruling(fact.eventId()).isPresent()) {
            return this;
        }
        Refusal refusal = Rules.refusal(this, fact);
        List<Ruling> longer = new ArrayList<>(history);
        longer.add(ruling(fact, refusal));
        Trajectory changed = refusal == null ? changed(fact) : this;
        return new Trajectory(
                id,
                revision + (refusal == null ? 1 : 0),
                changed.description,
                frozen,
                changed.incidents,
                changed.signals,
                changed.interventions,
                changed.actions,
                openedAt,
                changed.closedAt,
                changed.conclusion,
                longer);
    }

    private static Ruling ruling(TrajectoryFact fact, @Nullable Refusal refusal) {
        return new Ruling(fact.eventId(), fact.change().type(), refusal, fact.at(), fact.by());
    }

    private Trajectory changed(TrajectoryFact fact) {
        Draft draft = new Draft(this);
        switch (fact.change()) {
            case Change.Opened _ -> throw new IllegalStateException("the rules refuse it");
            case Change.Described(Description anew) -> draft.description = anew;
            case Change.IncidentChosen(UUID incident, boolean removed) ->
                draft.incidents.put(incident, new Chosen(fact.eventId(), removed));
            case Change.SignalChosen(String signal, boolean removed) -> {
                draft.signals.remove(signal);
                if (!removed) {
                    draft.signals.add(signal);
                }
            }
            case Change.InterventionPlanned(Intervention planned) -> {
                draft.interventions.removeIf(one -> one.id().equals(planned.id()));
                draft.interventions.add(planned);
            }
            case Change.InterventionDropped(UUID dropped) ->
                draft.interventions.removeIf(one -> one.id().equals(dropped));
            case Change.ActionPlanned(Action planned) -> {
                draft.actions.removeIf(one -> one.id().equals(planned.id()));
                draft.actions.add(planned);
            }
            case Change.ActionDropped(UUID dropped) ->
                draft.actions.removeIf(one -> one.id().equals(dropped));
            case Change.Closed(Note said) -> {
                draft.closedAt = fact.at();
                draft.conclusion = said;
            }
            case Change.Reopened _ -> {
                draft.closedAt = null;
                draft.conclusion = null;
            }
        }
        return draft.done(this);
    }

    /** A copy that can be changed. */
    private static final class Draft {
        private Description description;
        private final Map<UUID, Chosen> incidents;
        private final Set<String> signals;
        private final List<Intervention> interventions;
        private final List<Action> actions;
        private @Nullable Instant closedAt;
        private @Nullable Note conclusion;

        Draft(Trajectory of) {
            description = of.description;
            incidents = new LinkedHashMap<>(of.incidents);
            signals = new LinkedHashSet<>(of.signals);
            interventions = new ArrayList<>(of.interventions);
            actions = new ArrayList<>(of.actions);
            closedAt = of.closedAt;
            conclusion = of.conclusion;
        }

        Trajectory done(Trajectory of) {
            return new Trajectory(
                    of.id,
                    of.revision,
                    description,
                    of.frozen,
                    incidents,
                    signals,
                    interventions,
                    actions,
                    of.openedAt,
                    closedAt,
                    conclusion,
                    of.history);
        }
    }
}
