package nl.tim.analysis.trajectory;

import java.time.LocalDate;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.trajectory.Description.Direction;
import nl.tim.statistics.engine.BeforeAfter;

/**
 * What a trajectory did to its measure.
 *
 * @param measure the series
 * @param changedOn first day on which the first intervention could have effect
 * @param compared the series before and after
 */
public record Effect(IncidentFilter measure, LocalDate changedOn, Direction wanted, BeforeAfter compared) {

    /** What it did, by rule. */
    public enum Outcome {
        /** Changed as was wanted. */
        BETTER,
        /** Changed the other way. */
        WORSE,
        /** A change was not shown. */
        NOT_SHOWN,
        /** Too few points or reports for a verdict. */
        TOO_FEW
    }

    /** The verdict in the light of what was wanted. */
    public Outcome outcome() {
        return switch (compared.verdict()) {
            case TOO_FEW -> Outcome.TOO_FEW;
            case NOT_SHOWN -> Outcome.NOT_SHOWN;
            case FEWER -> wanted == Direction.FEWER ? Outcome.BETTER : Outcome.WORSE;
            case MORE -> wanted == Direction.MORE ? Outcome.BETTER : Outcome.WORSE;
        };
    }
}
