package nl.tim.statistics.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import nl.tim.statistics.engine.Stretches.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Whether a change that was found still lasts: one rule for whatever method found it, computed from the counts that the signal keeps.
 *
 * <p>Compared are the usual rate {@code a}, of the history before the year of the onset (of all weeks before the onset when that is less
 * than a year), and the raised rate {@code b}. The change is taken to last up to the week {@code t} at which an episode of more reports,
 * from the onset to {@code t}, is most likely (the largest {@code n log(n/m) - n + m} of {@code n} reports against {@code m} expected);
 * {@code b} is not its average but a rate that the true one exceeds with a chance of 90 %, as the episode was chosen for its many reports:
 * {@code n - 1} gaps between {@code n} reports have a gamma distribution (Garwood 1936, for sums of gaps), widened where counts vary more
 * than chance. With {@code S} the sum over the weeks since the onset of the log likelihood ratio of {@code b} against {@code a} (Poisson, or
 * negative binomial), the evidence for a return is how far {@code S} has fallen below its highest value: the likelihood ratio CUSUM (Page
 * 1954) of the detector, the other way round. While the rate is at least {@code b}, the chance that this evidence is at least {@code h} is
 * at most {@code e^-h} in every single week, by the same bound (Ville 1939) on which signals rest. So the change is over when {@code h}
 * reaches {@link #RETURNED}, for at least {@link #FEWEST_WEEKS} weeks, and the reports since then are not more than usual either (the 95 %
 * interval holds 1), cannot be told yet from {@link #DOUBT} on, and goes on
 * below that. After a return a new rise is told by the same sum, risen by as much above its lowest value.
 *
 * <p>That the bound holds in each week does not mean that it holds in all weeks together: how often a lasting change is said to be over
 * within two years is measured by simulation. A change that settles on a level in between may be said to be over while few reports tell
 * that level from the usual one. Do not use it for a series without a signal.
 *
 * @param state what is said
 * @param seen first day after the last week that was looked at
 * @param factor {@code b} over {@code a}; NaN when no rate above the usual one is plausible or there is no history
 * @param evidence log likelihood ratio for a return, at least 0
 * @param raised the stretches of weeks in which the rate was raised, in order; the last one may go on
 * @param during reports in the last raised stretch against what was expected
 * @param after the same since its end; null unless it is over, or may be
 */
public record Course(
        State state,
        LocalDate seen,
        double factor,
        double evidence,
        List<Raised> raised,
        Effect during,
        @Nullable Effect after) {

    /** From so much evidence on the change is over, as much as the detector's own alarm asks for: while it lasts, at most 7 weeks in 1,000 have it. */
    public static final double RETURNED = 5;

    /** From so much evidence on it cannot be told: while it lasts, at most one week in five has as much. */
    public static final double DOUBT = Math.log(5);

    /** Fewest weeks since the return: a week or two of holidays are no return. */
    public static final int FEWEST_WEEKS = 4;

    /** Copies the stretches. */
    public Course {
        raised = List.copyOf(raised);
    }

    /** What can be said. */
    public enum State {
        /** Nothing speaks against it. */
        GOES_ON,
        /** It may be over; too few reports are expected to tell. */
        UNDECIDED,
        /** The reports are as they were before. */
        OVER
    }

    /**
     * Weeks with a raised rate.
     *
     * @param from first day
     * @param until first day after it; for the last one, when it goes on, the first day after the last week that was looked at
     */
    public record Raised(LocalDate from, LocalDate until) {}

    /**
     * What is told of a signal: how it stands after the last of the counts, or the first time after it was found that it was over. What rises
     * later is another signal.
     *
     * @param evidence the counts of the signal, up to any week after it was found
     */
    public static Course of(Signal signal, Evidence evidence) {
        Weeks weeks = new Weeks(evidence.firstWeek(), evidence.reports().size());
        IntFunction<Course> following = following(signal, evidence.region(signal.key()));
        int last = weeks.count() - 1;
        int week = Math.clamp(weeks.weekOf(signal.until()) - 1, 0, last);
        Course told = following.apply(week);
        while (told.state() != State.OVER && week < last) {
            told = following.apply(++week);
        }
        return told;
    }

    /** Computes it as it could be told when a week of a region, counted from 0 and not before the onset, had ended. */
    public static IntFunction<Course> following(Signal signal, Region region) {
        Frame frame = new Frame(region, signal.settings());
        return new Lasting(frame, frame.series(signal.key()), signal.onset())::at;
    }

    /** The last raised stretch. */
    public Raised last() {
        return raised.getLast();
    }

    /** First day on which it was over, or may have been; null while it goes on. */
    public @Nullable LocalDate returned() {
        return state == State.GOES_ON ? null : last().until();
    }

    /** The chance of as much evidence for a return while the change lasts, at most. */
    public double chance() {
        return Math.exp(-evidence);
    }

    static Course of(
            State state, Weeks weeks, int week, double factor, Stretches found, Effect during, @Nullable Effect after) {
        List<Raised> raised =
                found.raised().stream().map(stretch -> dated(weeks, stretch)).toList();
        return new Course(state, weeks.monday(week + 1), factor, found.evidence(), raised, during, after);
    }

    private static Raised dated(Weeks weeks, Stretch stretch) {
        return new Raised(weeks.monday(stretch.from()), weeks.monday(stretch.until()));
    }
}
