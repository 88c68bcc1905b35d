package nl.tim.analysis.trajectory.kafka;

import java.util.UUID;
import java.util.function.Supplier;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.kafka.TextKeys;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.signal.Note;
import nl.tim.analysis.trajectory.Action;
import nl.tim.analysis.trajectory.Change;
import nl.tim.analysis.trajectory.Description;
import nl.tim.analysis.trajectory.Frozen;
import nl.tim.analysis.trajectory.Intervention;
import nl.tim.analysis.trajectory.TrajectoryFact;
import nl.tim.schemas.event.EncryptedField;
import nl.tim.schemas.seal.NoKeyAvailableException;
import nl.tim.schemas.seal.SealedField;
import nl.tim.schemas.seal.SealingKey;
import nl.tim.schemas.trajectory.ActionPlanned;
import nl.tim.schemas.trajectory.FrozenSearch;
import nl.tim.schemas.trajectory.IncidentChosen;
import nl.tim.schemas.trajectory.InterventionPlanned;
import nl.tim.schemas.trajectory.SignalChosen;
import nl.tim.schemas.trajectory.TrajectoryClosed;
import nl.tim.schemas.trajectory.TrajectoryDescribed;
import nl.tim.schemas.trajectory.TrajectoryDescription;
import nl.tim.schemas.trajectory.TrajectoryEvent;
import nl.tim.schemas.trajectory.TrajectoryOpened;
import nl.tim.schemas.trajectory.TrajectoryReopened;
import org.jspecify.annotations.Nullable;

/** Makes records of facts, the texts of each sealed under a key of its own. Safe for many threads. */
final class WrittenFacts {

    private final TextKeys keys;
    private final Supplier<String> taxonomyVersion;

    WrittenFacts(TextKeys keys, Supplier<String> taxonomyVersion) {
        this.keys = keys;
        this.taxonomyVersion = taxonomyVersion;
    }

    /**
     * The record.
     *
     * @throws UnavailableException when there is no key to seal its texts with
     */
    TrajectoryEvent record(TrajectoryFact fact) {
        Actor by = fact.by();
        return new TrajectoryEvent(
                fact.eventId(),
                fact.trajectoryId(),
                fact.at(),
                new nl.tim.schemas.event.Actor(by.kind(), by.subject(), by.organisation()),
                fact.expectedRevision(),
                taxonomyVersion.get(),
                new Sealing(fact.trajectoryId(), fact.eventId()).body(fact.change()));
    }

    /** Seals the texts of one fact. */
    private final class Sealing {

        private final UUID place;
        private final UUID eventId;
        private @Nullable SealingKey key;

        Sealing(UUID place, UUID eventId) {
            this.place = place;
            this.eventId = eventId;
        }

        Object body(Change change) {
            return switch (change) {
                case Change.Opened(Description description, Frozen frozen, String signal) ->
                    new TrajectoryOpened(description(description), frozen == null ? null : frozen(frozen), signal);
                case Change.Described(Description description) -> new TrajectoryDescribed(description(description));
                case Change.IncidentChosen(UUID incident, boolean removed) -> new IncidentChosen(incident, removed);
                case Change.SignalChosen(String signal, boolean removed) -> new SignalChosen(signal, removed);
                case Change.InterventionPlanned(Intervention planned) ->
                    new InterventionPlanned(
                            planned.id(),
                            planned.startsOn(),
                            sealed(SealedField.TRAJECTORY_INTERVENTION, planned.what()),
                            false);
                case Change.InterventionDropped(UUID id) ->
                    InterventionPlanned.newBuilder()
                            .setInterventionId(id)
                            .setStartsOn(java.time.LocalDate.EPOCH)
                            .setRemoved(true)
                            .build();
                case Change.ActionPlanned(Action planned) -> action(planned);
                case Change.ActionDropped(UUID id) ->
                    ActionPlanned.newBuilder()
                            .setActionId(id)
                            .setStrategy("")
                            .setRemoved(true)
                            .build();
                case Change.Closed(Note said) -> new TrajectoryClosed(sealed(SealedField.TRAJECTORY_CONCLUSION, said));
                case Change.Reopened(Note said) ->
                    new TrajectoryReopened(sealed(SealedField.TRAJECTORY_CONCLUSION, said));
            };
        }

        private ActionPlanned action(Action planned) {
            return new ActionPlanned(
                    planned.id(),
                    planned.strategy(),
                    sealed(SealedField.TRAJECTORY_ACTION, planned.what()),
                    planned.organisation(),
                    planned.dueOn(),
                    planned.doneOn(),
                    false);
        }

        private TrajectoryDescription description(Description description) {
            return TrajectoryDescription.newBuilder()
                    .setTitle(sealed(SealedField.TRAJECTORY_TITLE, description.title()))
                    .setOwner(description.owner())
                    .setOrganisation(description.organisation())
                    .setCarePathway(description.carePathway())
                    .setAgreement(description.agreement())
                    .setTheme(sealed(SealedField.TRAJECTORY_THEME, description.theme()))
                    .setGoal(sealed(SealedField.TRAJECTORY_GOAL, description.goal()))
                    .setMeasure(description.measure())
                    .setDirection(description.direction().name())
                    .build();
        }

        private FrozenSearch frozen(Frozen frozen) {
            return FrozenSearch.newBuilder()
                    .setQuery(sealed(SealedField.TRAJECTORY_SEARCH, frozen.query()))
                    .setIncidents(frozen.incidents())
                    .build();
        }

        private @Nullable EncryptedField sealed(SealedField field, @Nullable Note note) {
            if (note == null) {
                return null;
            }
            try {
                SealingKey mine = key == null ? keys.take() : key;
                key = mine;
                return mine.seal(place, eventId, field, note.words().orElse(""));
            } catch (NoKeyAvailableException e) {
                throw new UnavailableException("keys topic");
            }
        }
    }
}
