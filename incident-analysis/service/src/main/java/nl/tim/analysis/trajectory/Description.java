package nl.tim.analysis.trajectory;

import nl.tim.analysis.signal.Note;
import org.jspecify.annotations.Nullable;

/**
 * What a trajectory is for, and how its effect is measured.
 *
 * @param title what it is called
 * @param owner pseudonym of who owns it; null when nobody does yet
 * @param organisation directory code of the organisation that leads; null when none does
 * @param carePathway directory code; null when it is about none
 * @param agreement directory code; null when it is about none
 * @param theme what it is about in a few words; null when nothing was said
 * @param goal what has to become better; null when nothing was said
 * @param measure the series of reports that tells whether it did, as {@link Measures} writes it
 * @param direction what would be better
 */
public record Description(
        Note title,
        @Nullable String owner,
        @Nullable String organisation,
        @Nullable String carePathway,
        @Nullable String agreement,
        @Nullable Note theme,
        @Nullable Note goal,
        String measure,
        Direction direction) {

    /** What would be better. */
    public enum Direction {
        /** Fewer reports: it goes wrong less often. */
        FEWER,
        /** More reports, where it is reporting that has to improve. */
        MORE
    }
}
