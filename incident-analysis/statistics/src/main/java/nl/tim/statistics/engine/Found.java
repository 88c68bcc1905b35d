package nl.tim.statistics.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A change that was found: since when, how much, and whether everything changed. */
record Found(Frame frame, Series series, Choice choice, LocalDate onset, int week, Effect effect, ShareView share) {

    static Found of(Frame frame, Series series, Watch.Chosen chosen, int week) {
        Periods periods = chosen.periods();
        int period = periods.newest(week);
        int onset = chosen.judge().onset(period);
        int from = periods.start(onset);
        int to = periods.end(period);
        double observed = series.sum(from, to);
        double expected = chosen.judge().expected(onset, period);
        Effect effect = Effect.of(observed, expected, chosen.judge().dispersion(period));
        ShareView share = share(frame, series, chosen.reference(), from, to);
        return new Found(frame, series, chosen.choice(), frame.weeks.monday(from), week, effect, share);
    }

    /** Compares weeks {@code from} to {@code to} with the reference's history, or all weeks before them if that is too short. */
    private static ShareView share(Frame frame, Series series, Reference reference, int from, int to) {
        int usualFrom = reference.enough() ? reference.from() : 0;
        int usualTo = reference.enough() ? reference.start() : from;
        double[] season = frame.season(reference);
        Series total = frame.total;
        double usual = total.sum(usualFrom, usualTo);
        double expected = usual / Series.sum(season, usualFrom, usualTo) * Series.sum(season, from, to);
        double phi = Dispersion.ofWeeks(total, season, usualFrom, usualTo).phi();
        Effect all = Effect.of(total.sum(from, to), expected, phi);
        boolean region = series.key().equals(SeriesKey.REGION);
        return region
                ? ShareView.ofRegion(all)
                : ShareView.of(series.sum(from, to), all, series.sum(usualFrom, usualTo), usual);
    }

    Signal signal(Judgement judgement, int tests, List<KnownSignal> known) {
        KnownSignal same = known.stream()
                .filter(earlier -> earlier.key().equals(series.key()) && !onset.isAfter(earlier.lastSeen()))
                .reduce((first, second) -> second.lastSeen().isAfter(first.lastSeen()) ? second : first)
                .orElseGet(() ->
                        new KnownSignal(SignalId.of(series.key(), choice.method(), onset), series.key(), onset, onset));
        return new Signal(
                same.id(),
                series.key(),
                choice,
                same.onset(),
                Objects.requireNonNull(judgement.from()),
                Objects.requireNonNull(judgement.until()),
                judgement.pValue(),
                judgement.adjusted(),
                tests,
                effect,
                share,
                frame.settings,
                Evidence.of(frame.weeks, series, frame.total, week + 1));
    }
}
