package nl.tim.local.seed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What happened to an invented report after it came in.
 *
 * @param outcome how it ends when there is time enough
 * @param steps in order of time; only those that lie in the plan's period
 */
public record Lifecycle(UUID incidentId, Outcome outcome, List<Step> steps) {

    /** Copies the steps. */
    public Lifecycle {
        steps = List.copyOf(steps);
    }

    /** How handling ends. */
    public enum Outcome {
        /** Every organisation that was asked told its side, and the reporter heard what came of it. */
        ANSWERED,
        /** Nobody answered. */
        UNANSWERED,
        REJECTED,
        TRANSFERRED,
        WITHDRAWN,
        DUPLICATE
    }

    /**
     * One of them.
     *
     * @param actor kind, subject and organisation
     * @param command as the API of the analysis service takes it, or words of the reporter
     */
    public record Step(Instant at, Map<String, Object> actor, Map<String, Object> command) {}

    /** Whether the reporter heard how it ended. */
    public boolean told() {
        return steps.stream().anyMatch(step -> "feedback".equals(step.command().get("type")));
    }
}
