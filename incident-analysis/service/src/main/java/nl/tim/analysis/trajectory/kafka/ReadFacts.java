package nl.tim.analysis.trajectory.kafka;

import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.signal.Note;
import nl.tim.analysis.trajectory.Action;
import nl.tim.analysis.trajectory.Change;
import nl.tim.analysis.trajectory.Description;
import nl.tim.analysis.trajectory.Description.Direction;
import nl.tim.analysis.trajectory.Frozen;
import nl.tim.analysis.trajectory.Intervention;
import nl.tim.analysis.trajectory.TrajectoryFact;
import nl.tim.schemas.event.EncryptedField;
import nl.tim.schemas.seal.KeyRing;
import nl.tim.schemas.seal.KeysUnavailableException;
import nl.tim.schemas.seal.SealedField;
import nl.tim.schemas.trajectory.ActionPlanned;
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

/** Facts of records; their texts stay sealed until somebody asks for them. */
final class ReadFacts {

    private final KeyRing keys;

    ReadFacts(KeyRing keys) {
        this.keys = keys;
    }

    /**
     * The fact in a record.
     *
     * @throws IllegalArgumentException when it says something that this version does not know
     */
    TrajectoryFact fact(TrajectoryEvent event) {
        return new TrajectoryFact(
                event.getEventId(),
                event.getTrajectoryId(),
                event.getRecordedAt(),
                new Actor(
                        event.getActor().getKind(),
                        event.getActor().getSubject(),
                        event.getActor().getOrganisation()),
                event.getExpectedRevision(),
                new Reading(event.getTrajectoryId(), event.getEventId()).change(event.getBody()));
    }

    /** Reads one record. */
    private final class Reading {

        private final UUID place;
        private final UUID eventId;

        Reading(UUID place, UUID eventId) {
            this.place = place;
            this.eventId = eventId;
        }

        Change change(Object body) {
            return switch (body) {
                case TrajectoryOpened it ->
                    new Change.Opened(
                            description(it.getDescription()),
                            it.getFrozen() == null
                                    ? null
                                    : new Frozen(
                                            note(
                                                    SealedField.TRAJECTORY_SEARCH,
                                                    it.getFrozen().getQuery()),
                                            it.getFrozen().getIncidents()),
                            it.getSignalId());
                case TrajectoryDescribed it -> new Change.Described(description(it.getDescription()));
                case IncidentChosen it -> new Change.IncidentChosen(it.getIncidentId(), it.getRemoved());
                case SignalChosen it -> new Change.SignalChosen(it.getSignalId(), it.getRemoved());
                case InterventionPlanned it -> intervention(it);
                case ActionPlanned it -> action(it);
                case TrajectoryClosed it ->
                    new Change.Closed(noteIfAny(SealedField.TRAJECTORY_CONCLUSION, it.getConclusion()));
                case TrajectoryReopened it ->
                    new Change.Reopened(noteIfAny(SealedField.TRAJECTORY_CONCLUSION, it.getReason()));
                default -> throw new IllegalArgumentException("no such fact: " + body.getClass());
            };
        }

        private Change intervention(InterventionPlanned it) {
            EncryptedField what = it.getWhat();
            return it.getRemoved() || what == null
                    ? new Change.InterventionDropped(it.getInterventionId())
                    : new Change.InterventionPlanned(new Intervention(
                            it.getInterventionId(), it.getStartsOn(), note(SealedField.TRAJECTORY_INTERVENTION, what)));
        }

        private Change action(ActionPlanned it) {
            EncryptedField what = it.getWhat();
            return it.getRemoved() || what == null
                    ? new Change.ActionDropped(it.getActionId())
                    : new Change.ActionPlanned(new Action(
                            it.getActionId(),
                            it.getStrategy(),
                            note(SealedField.TRAJECTORY_ACTION, what),
                            it.getOrganisation(),
                            it.getDueOn(),
                            it.getDoneOn()));
        }

        private Description description(TrajectoryDescription it) {
            return new Description(
                    note(SealedField.TRAJECTORY_TITLE, it.getTitle()),
                    it.getOwner(),
                    it.getOrganisation(),
                    it.getCarePathway(),
                    it.getAgreement(),
                    noteIfAny(SealedField.TRAJECTORY_THEME, it.getTheme()),
                    noteIfAny(SealedField.TRAJECTORY_GOAL, it.getGoal()),
                    it.getMeasure(),
                    Direction.valueOf(it.getDirection()));
        }

        private @Nullable Note noteIfAny(SealedField field, @Nullable EncryptedField sealed) {
            return sealed == null ? null : note(field, sealed);
        }

        private Note note(SealedField field, EncryptedField sealed) {
            return () -> open(field, sealed);
        }

        private Optional<String> open(SealedField field, EncryptedField sealed) {
            try {
                return keys.unseal(place, eventId, field, sealed);
            } catch (KeysUnavailableException e) {
                throw new UnavailableException("keys topic");
            }
        }
    }
}
