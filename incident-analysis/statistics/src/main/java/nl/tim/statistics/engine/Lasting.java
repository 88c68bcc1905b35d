package nl.tim.statistics.engine;

import java.time.LocalDate;
import java.util.Arrays;
import nl.tim.statistics.distribution.Gamma;
import nl.tim.statistics.engine.Course.State;
import nl.tim.statistics.engine.Stretches.Stretch;
import nl.tim.statistics.glr.LogRatio;

/** Follows one change; {@link Course} says how. */
final class Lasting {

    /** Jeffreys' prior, as for what is usual. */
    private static final double PRIOR = 0.5;

    /** Chance that the true rate is below the one that is taken for raised. */
    private static final double RAISED_QUANTILE = 0.1;

    private final Frame frame;
    private final Series series;
    private final int onset;
    private final double[] usual;
    private final Dispersion dispersion;

    /** {@code usual} is empty without history. */
    Lasting(Frame frame, Series series, LocalDate onset) {
        this.frame = frame;
        this.series = series;
        this.onset = Math.clamp(frame.weeks.weekOf(onset), 0, series.length() - 1);
        Reference reference = frame.reference(this.onset);
        int from = reference.enough() ? reference.from() : 0;
        int to = reference.enough() ? reference.start() : this.onset;
        double[] base = frame.base(series, reference);
        double sum = Series.sum(base, from, to);
        if (sum > 0) {
            double rate = (series.sum(from, to) + PRIOR) / sum;
            usual = Arrays.stream(base).map(value -> value * rate).toArray();
            dispersion = Dispersion.ofWeeks(series, base, from, to);
        } else {
            usual = new double[0];
            dispersion = Dispersion.POISSON;
        }
    }

    /** What can be said when a week, not before the onset, has ended. */
    Course at(int week) {
        if (usual.length == 0) {
            Effect unknown = new Effect(series.sum(onset, week + 1), Double.NaN, Double.NaN, Double.NaN, Double.NaN);
            return Course.of(State.UNDECIDED, frame.weeks, week, Double.NaN, whole(week), unknown, null);
        }
        int end = end(week);
        double factor = factor(end);
        if (!(factor > 1)) {
            return Course.of(
                    State.UNDECIDED, frame.weeks, week, Double.NaN, whole(week), effect(onset, week + 1), null);
        }
        LogRatio ratio = new LogRatio(Math.log(factor), dispersion.alpha());
        double[] ratios = new double[week - onset + 1];
        Arrays.setAll(ratios, i -> ratio.of(series.counts()[onset + i], usual[onset + i]));
        return course(week, factor, Stretches.of(ratios, onset));
    }

    private Course course(int week, double factor, Stretches found) {
        Stretch last = found.raised().getLast();
        Effect after = last.until() > week ? null : effect(last.until(), week + 1);
        boolean usualAgain = after != null && after.lower() <= 1;
        boolean lastsEnough = week + 1 - last.until() >= Course.FEWEST_WEEKS;
        State state = found.back() && usualAgain && lastsEnough
                ? State.OVER
                : found.evidence() >= Course.DOUBT && usualAgain ? State.UNDECIDED : State.GOES_ON;
        Effect during = effect(last.from(), state == State.GOES_ON ? week + 1 : last.until());
        return Course.of(
                state,
                frame.weeks,
                week,
                factor,
                state == State.GOES_ON ? found.goingOn(week) : found,
                during,
                state == State.GOES_ON ? null : after);
    }

    private Stretches whole(int week) {
        return Stretches.of(new double[] {0}, onset).goingOn(week);
    }

    private Effect effect(int from, int until) {
        return Effect.of(series.sum(from, until), Series.sum(usual, from, until), dispersion.phi());
    }

    /** The first week after the most likely episode of more reports since the onset. */
    private int end(int week) {
        double highest = 0;
        int end = onset + 1;
        double reports = 0;
        double expected = 0;
        for (int i = onset; i <= week; i++) {
            reports += series.counts()[i];
            expected += usual[i];
            double likelihood = reports > expected ? reports * Math.log(reports / expected) - reports + expected : 0;
            if (likelihood >= highest) {
                highest = likelihood;
                end = i + 1;
            }
        }
        return end;
    }

    /** A rate, over the usual one, that the raised rate exceeds with a chance of 90 %. */
    private double factor(int end) {
        double gaps = series.sum(onset, end) - 1;
        double phi = dispersion.phi();
        return gaps <= 0
                ? Double.NaN
                : new Gamma(gaps / phi, Series.sum(usual, onset, end) / phi).quantile(RAISED_QUANTILE);
    }
}
