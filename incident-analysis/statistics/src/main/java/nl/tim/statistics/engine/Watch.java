package nl.tim.statistics.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges one series week after week; remembers the choice of a year and what it computed with it. */
final class Watch {

    final Series series;
    private final Frame frame;
    private @Nullable Reference reference;
    private int year;
    private List<Chosen> chosen = List.of();

    /** A choice and the judge that follows from it. */
    record Chosen(Choice choice, Judge judge, Periods periods, Reference reference) {}

    Watch(Series series, Frame frame) {
        this.series = series;
        this.frame = frame;
    }

    /** Returns the choices of a week, with their judges. */
    List<Chosen> chosen(int week) {
        Reference now = frame.reference(week);
        int nowYear = frame.weeks.year(week);
        if (!now.equals(reference) || year != nowYear || !now.enough()) {
            chosen = choose(now, week);
            reference = now;
            year = nowYear;
        }
        return chosen;
    }

    private List<Chosen> choose(Reference now, int week) {
        return Chooser.choose(frame, series, now, week).stream()
                .map(choice -> judged(choice, now))
                .toList();
    }

    /** Returns the judge of a given choice. */
    Chosen judged(Choice choice, Reference now) {
        Periods periods = frame.periods(choice.granularity());
        Judge judge = switch (choice.rule()) {
            case Rule.Cusum rule -> new CusumJudge(series, frame.base(series, now), periods, rule, horizon(now));
            case Rule.Farrington rule -> farrington(rule, now);
            case Rule.Predictive rule -> {
                double alpha = rule.bayes().alpha();
                int first = Math.max(now.start(), 1);
                yield new BayesJudge(series, first, week -> Chooser.bayes(alpha, week));
            }
            case Rule.None none -> new Unjudged();
        };
        return new Chosen(choice, judge, periods, now);
    }

    private Judge farrington(Rule.Farrington rule, Reference now) {
        double alpha = rule.parameters().alpha();
        int first = Math.max(now.start(), Chooser.firstSeasonalWeek());
        return new FarringtonJudge(
                series, frame.weeks, first, week -> Chooser.farrington(alpha, series.exposed(), week));
    }

    /** Returns the first week after all that this reference can judge: two years after its start, or the end of the axis. */
    private int horizon(Reference now) {
        int twoYearsLater = frame.weeks.startOfYear(frame.weeks.year(now.start()) + 2);
        return Math.min(frame.weeks.count(), twoYearsLater);
    }
}
