package nl.tim.analysis.export;

import java.time.LocalDate;
import java.util.List;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;

/**
 * An improvement trajectory with its measured effect, as it is frozen. Texts are as they may leave the region.
 *
 * @param id names it
 * @param title what it is called
 * @param goal what has to become better; null when nothing was said
 * @param measure the series that is measured
 * @param fewerIsBetter whether fewer reports would be better, or more
 * @param openedOn when it began
 * @param closedOn when it ended; null while it goes on
 * @param incidents how many belong to it
 * @param actions how many were agreed
 * @param actionsDone how many of them are done
 * @param interventions by date
 * @param effect null while there is no intervention, and where the measure could tell who reported
 * @param weekly what the effect was measured in; null without effect
 */
public record FrozenTrajectory(
        String id,
        String title,
        @Nullable String goal,
        Label measure,
        boolean fewerIsBetter,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        int incidents,
        int actions,
        int actionsDone,
        List<Step> interventions,
        @Nullable Measured effect,
        @Nullable Weekly weekly) {

    /** Copies the interventions. */
    public FrozenTrajectory {
        interventions = List.copyOf(interventions);
    }

    /** Something that changed how things go, from a day on. */
    public record Step(LocalDate on, String what) {}

    /**
     * Reports by ISO week, of the measure and of the whole region.
     *
     * @param first Monday of the first week
     */
    public record Weekly(LocalDate first, List<Integer> reports, List<Integer> all) {

        /** Copies. */
        public Weekly {
            reports = List.copyOf(reports);
            all = List.copyOf(all);
        }
    }

    /**
     * What was measured, up to the end of the quarter.
     *
     * @param outcome BETTER, WORSE, NOT_SHOWN or TOO_FEW, by the rule of trajectories
     * @param changedOn first day on which the first intervention could have effect
     * @param granularity of the points: WEEK, MONTH or QUARTER
     * @param pointsBefore points before the change
     * @param pointsAfter points after it
     * @param before reports in the points before
     * @param after reports in the points after
     * @param ratio reports a week, after over before; null without reports before
     * @param lower lower end of its 95 % interval
     * @param upper upper end of it; null without reports before
     * @param ownChange whether the share of the region's reports changed too
     */
    public record Measured(
            String outcome,
            LocalDate changedOn,
            String granularity,
            int pointsBefore,
            int pointsAfter,
            long before,
            long after,
            @Nullable Double ratio,
            double lower,
            @Nullable Double upper,
            boolean ownChange) {

        /** Whether there is something on both sides to compare: not before the change, and not at the beginning of the log. */
        public boolean compared() {
            return pointsBefore > 0 && pointsAfter > 0;
        }
    }
}
