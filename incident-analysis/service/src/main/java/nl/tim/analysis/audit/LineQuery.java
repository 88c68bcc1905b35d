package nl.tim.analysis.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are asked for, the newest first. What is null does not matter.
 *
 * @param who part of the name, or the whole pseudonym
 * @param incident id or reference
 * @param from first day, Europe/Amsterdam
 * @param until last day
 * @param size most lines, 1 to {@value #MOST}
 * @param after the cursor of a page, whose lines come before
 */
public record LineQuery(
        @Nullable String who,
        @Nullable String incident,
        @Nullable Activity activity,
        AccessLine.@Nullable Outcome outcome,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int size,
        @Nullable String after) {

    /** Bounds the memory of an answer. */
    public static final int MOST = 1_000;

    /** The same question, another page of it. */
    public LineQuery page(int lines, @Nullable String cursor) {
        return new LineQuery(who, incident, activity, outcome, from, until, lines, cursor);
    }
}
