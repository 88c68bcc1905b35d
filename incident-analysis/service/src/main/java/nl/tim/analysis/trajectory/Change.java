package nl.tim.analysis.trajectory;

import java.util.UUID;
import nl.tim.analysis.signal.Note;
import org.jspecify.annotations.Nullable;

/** What can happen to a trajectory. */
public sealed interface Change {

    /**
     * It begins.
     *
     * @param frozen the incidents to begin with; null when none were searched
     * @param signalId what led to it; null when no signal did
     */
    record Opened(
            Description description,
            @Nullable Frozen frozen,
            @Nullable String signalId) implements Change {}

    /** It is described anew. */
    record Described(Description description) implements Change {}

    /** A single incident belongs to it, or does no more. */
    record IncidentChosen(UUID incidentId, boolean removed) implements Change {}

    /** A signal led to it, or did not after all. */
    record SignalChosen(String signalId, boolean removed) implements Change {}

    /** An intervention is added, or replaced as a whole. */
    record InterventionPlanned(Intervention intervention) implements Change {}

    /** An intervention is taken back. */
    record InterventionDropped(UUID id) implements Change {}

    /** An action is added, or replaced as a whole. */
    record ActionPlanned(Action action) implements Change {}

    /** An action is taken back. */
    record ActionDropped(UUID id) implements Change {}

    /** It ends; null when nothing was said. */
    record Closed(@Nullable Note conclusion) implements Change {}

    /** It goes on after all; null when nothing was said. */
    record Reopened(@Nullable Note reason) implements Change {}

    /** Its name in answers and histories. */
    default String type() {
        return getClass().getSimpleName();
    }
}
