package nl.tim.analysis.signal.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.tim.schemas.codes.Label;
import nl.tim.statistics.engine.Course;
import nl.tim.statistics.engine.Effect;
import nl.tim.statistics.engine.Evidence;
import nl.tim.statistics.engine.Reason;
import nl.tim.statistics.engine.ShareView;
import org.jspecify.annotations.Nullable;

/**
 * A signal. In a list without choice, evidence and history.
 *
 * @param signalId names it
 * @param status DETECTED, ACKNOWLEDGED or DISMISSED
 * @param series what its reports have in common
 * @param title what and where
 * @param sentence what, where, since when and how sure
 * @param course whether it lasts
 * @param raisedAt when it was first written down
 * @param onset first day of the change
 * @param until last day of the newest period in which it was found
 * @param effect reports since the onset against what was expected, with a 95 % interval of the ratio
 * @param share whether the series grew by itself
 * @param pValue chance of at least this much evidence if nothing changed
 * @param adjusted the largest expected share of false alarms among signals this strong
 * @param tests number of p-values in the scan
 * @param reports the reports behind it
 * @param choice how it was judged, and why
 * @param evidence the counts per week of receipt that it rests on, up to the newest week that was looked at
 * @param recomputed whether its own evidence and settings give the same p-value now
 * @param history what happened to it, oldest first
 * @param caveat what these numbers are not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignalAnswer(
        String signalId,
        String status,
        SeriesOf series,
        Label title,
        Label sentence,
        CourseOf course,
        Instant raisedAt,
        LocalDate onset,
        LocalDate until,
        Effect effect,
        ShareView share,
        double pValue,
        double adjusted,
        int tests,
        String reports,
        @Nullable ChoiceOf choice,
        @Nullable Evidence evidence,
        @Nullable Boolean recomputed,
        @Nullable List<HappenedTo> history,
        Label caveat) {

    /**
     * Whether the change lasts, by how much better the usual rate explains the latest weeks than the raised one.
     *
     * @param state GOES_ON, UNDECIDED or OVER
     * @param seen last day that was looked at
     * @param returned first day on which it was over, or may have been; absent while it goes on
     * @param raised the weeks in which there were more reports
     * @param factor times as many as usual, at least, while it lasts; absent when that is not known
     * @param chance of as much evidence for a return in a week, at most, while the change lasts
     * @param during reports in the last of these stretches against what was expected
     * @param after the same since then; absent while it goes on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CourseOf(
            String state,
            LocalDate seen,
            @Nullable LocalDate returned,
            List<Raised> raised,
            @Nullable Double factor,
            double chance,
            Effect during,
            @Nullable Effect after) {

        static CourseOf of(Course course) {
            return new CourseOf(
                    course.state().name(),
                    course.seen().minusDays(1),
                    course.returned(),
                    course.raised().stream()
                            .map(one -> new Raised(one.from(), one.until().minusDays(1)))
                            .toList(),
                    Double.isNaN(course.factor()) ? null : course.factor(),
                    course.chance(),
                    course.during(),
                    course.after());
        }
    }

    /** First and last day of weeks in which there were more reports. */
    record Raised(LocalDate from, LocalDate to) {}

    /** Kind and codes of a series. */
    record SeriesOf(String kind, List<String> codes) {}

    /** How it was judged: settings by name, and what was compared with what. */
    record ChoiceOf(String granularity, String method, List<Setting> settings, List<Reason> reasons) {}

    /** A setting of the method. */
    record Setting(String name, double value) {}

    /**
     * One fact.
     *
     * @param what DETECTED, FOLLOWED, ACKNOWLEDGED, DISMISSED or COMMENTED
     * @param by kind of who wrote it
     * @param reason code of TIM-DISMISS; absent when there is none
     * @param words what they wrote; absent when nothing, or erased
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HappenedTo(
            Instant at,
            String what,
            String by,
            @Nullable String reason,
            @Nullable String words) {}

    /**
     * The signals of the region.
     *
     * @param signals found in the newest period first
     * @param caveat what these numbers are not
     */
    record All(List<SignalAnswer> signals, Label caveat) {}
}
