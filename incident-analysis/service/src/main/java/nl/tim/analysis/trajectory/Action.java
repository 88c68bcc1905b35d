package nl.tim.analysis.trajectory;

import java.time.LocalDate;
import java.util.UUID;
import nl.tim.analysis.signal.Note;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody does for a trajectory.
 *
 * @param id stays the same while it is edited
 * @param strategy code of {@link #STRATEGIES}
 * @param what what is done
 * @param organisation directory code of who does it; null when that is not known yet
 * @param dueOn when it has to be done; null when that is not known yet
 * @param doneOn when it was done; null when it was not
 */
public record Action(
        UUID id,
        String strategy,
        Note what,
        @Nullable String organisation,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn) {

    /** The list of strategies. */
    public static final String STRATEGIES = "TIM-ACTION";

    /** Whether it should have been done before this day, and was not. */
    public boolean late(LocalDate today) {
        return doneOn == null && dueOn != null && dueOn.isBefore(today);
    }
}
