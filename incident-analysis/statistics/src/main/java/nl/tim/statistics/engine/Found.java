package nl.tim.statistics.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A change that was found: since when, how much, and whether everything changed. */
record Found(
        Frame frame, Series series, Watch.Chosen chosen, LocalDate onset, int week, Effect effect, ShareView share) {

    static Found of(Frame frame, Series series, Watch.Chosen chosen, int week) {
        return since(chosen.judge().onset(chosen.periods().newest(week)), frame, series, chosen, week);
    }

    private static Found since(int onset, Frame frame, Series series, Watch.Chosen chosen, int week) {
        Periods periods = chosen.periods();
        int period = periods.newest(week);
        int from = periods.start(onset);
        int to = periods.end(period);
        double observed = series.sum(from, to);
        double expected = chosen.judge().expected(onset, period);
        Effect effect = Effect.of(observed, expected, chosen.judge().dispersion(period));
        ShareView share = share(frame, series, chosen.reference(), from, to);
        return new Found(frame, series, chosen, frame.weeks.monday(from), week, effect, share);
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

    /**
     * What it is told as: a change that was found before and goes on, or a new one; empty for what is still found of a change that is over, as
     * sums over weeks are long in coming down.
     */
    Optional<Signal> told(Judgement judgement, int tests, List<KnownSignal> known) {
        Optional<KnownSignal> same = same(known);
        if (same.isEmpty()) {
            return Optional.of(signal(fresh(), judgement, tests));
        }
        Lasting lasting = new Lasting(frame, series, same.get().onset());
        Course course = lasting.at(week);
        if (course.state() == Course.State.OVER) {
            return Optional.empty();
        }
        LocalDate rise = course.last().from();
        boolean anew = rise.isAfter(same.get().onset())
                && lasting.at(frame.weeks.weekOf(rise) - 1).state() == Course.State.OVER;
        if (anew) {
            Found since = since(rise);
            return Optional.of(since.signal(since.fresh(), judgement, tests));
        }
        return Optional.of(signal(same.get(), judgement, tests));
    }

    /** The same without what came before a day, as far as whole periods go. */
    private Found since(LocalDate day) {
        Periods periods = chosen.periods();
        int first = periods.newest(week);
        while (first > 0 && frame.weeks.monday(periods.start(first)).isAfter(day)) {
            first--;
        }
        int found = chosen.judge().onset(periods.newest(week));
        return since(Math.max(first, found), frame, series, chosen, week);
    }

    private KnownSignal fresh() {
        return new KnownSignal(SignalId.of(series.key(), chosen.choice().method(), onset), series.key(), onset, onset);
    }

    private Optional<KnownSignal> same(List<KnownSignal> known) {
        return known.stream()
                .filter(earlier -> earlier.key().equals(series.key()) && continues(earlier))
                .reduce((first, second) -> second.lastSeen().isAfter(first.lastSeen()) ? second : first);
    }

    /**
     * Whether this is a change that was found before: it began while that was found, or while that was said to go on, or so soon after it that
     * it cannot have been over. A method that judges week by week does not find a change in each of its weeks, and begins anew with each year.
     */
    private boolean continues(KnownSignal earlier) {
        if (!onset.isAfter(earlier.lastSeen())) {
            return true;
        }
        int began = frame.weeks.weekOf(onset);
        boolean soon = began - frame.weeks.weekOf(earlier.lastSeen()) <= Course.FEWEST_WEEKS;
        return switch (new Lasting(frame, series, earlier.onset()).at(began - 1).state()) {
            case GOES_ON -> true;
            case UNDECIDED -> soon;
            case OVER -> false;
        };
    }

    private Signal signal(KnownSignal as, Judgement judgement, int tests) {
        return new Signal(
                as.id(),
                series.key(),
                chosen.choice(),
                as.onset(),
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
