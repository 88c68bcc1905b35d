package nl.tim.statistics.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges all series of a region at the newest complete period and says which of them have more reports than chance
 * explains.
 *
 * <p>Every series is judged at its one granularity and gives one p-value, or two when both reports close together and a
 * lasting change can be judged. All are adjusted together, so that at most the given share of the signals is expected to be false. A signal
 * also needs its method's own alarm and a few reports; a series has at most one. Only increases are signals. A week's result depends on no later week, so a scan of the past says what a scan
 * at the time said of the same data. Not thread-safe: it remembers what it computed.
 */
public final class Scan {

    private final Frame frame;
    private final List<Watch> watches = new ArrayList<>();

    public Scan(Region region, ScanSettings settings) {
        frame = new Frame(region, settings);
        region.all().forEach(series -> watches.add(new Watch(series, frame)));
    }

    /**
     * Scans a week.
     *
     * @param week the newest complete week, counted from 0
     * @param known signals of earlier scans: a change that goes on keeps the id and the onset it had, also where it was not found for a while; one that was told to be over is not found again, and a new rise after it is another signal
     */
    public ScanResult at(int week, List<KnownSignal> known) {
        List<Asked> asked = new ArrayList<>();
        for (Watch watch : watches) {
            watch.chosen(week).forEach(chosen -> asked.add(new Asked(watch, chosen, judge(watch, chosen, week))));
        }
        double[] adjusted = frame.settings
                .adjustment()
                .adjust(asked.stream()
                        .mapToDouble(one -> one.judgement.pValue())
                        .toArray());
        int tests = (int) asked.stream().filter(one -> one.judgement.judged()).count();
        List<Judgement> judgements = new ArrayList<>(adjusted.length);
        Map<SeriesKey, Signal> signals = new LinkedHashMap<>();
        for (int i = 0; i < adjusted.length; i++) {
            Asked one = asked.get(i);
            Judgement judgement = one.judgement.withAdjusted(adjusted[i]);
            judgements.add(judgement);
            signal(one, judgement, week, tests, known)
                    .ifPresent(signal -> signals.merge(signal.key(), signal, Scan::surer));
        }
        List<Signal> surest = signals.values().stream()
                .sorted(Comparator.comparingDouble(Signal::pValue))
                .toList();
        return new ScanResult(surest, judgements);
    }

    private record Asked(Watch watch, Watch.Chosen chosen, Judgement judgement) {}

    private static Signal surer(Signal one, Signal other) {
        return other.pValue() < one.pValue() ? other : one;
    }

    /** Judges one series in a week by a choice made before; {@code adjusted} is unknown. */
    Judgement judge(SeriesKey key, Choice choice, int week) {
        Watch watch = watches.stream()
                .filter(candidate -> candidate.series.key().equals(key))
                .findFirst()
                .orElseThrow();
        return judge(watch, watch.judged(choice, frame.reference(week)), week);
    }

    private Judgement judge(Watch watch, Watch.Chosen chosen, int week) {
        int period = chosen.periods().newest(week);
        SeriesKey key = watch.series.key();
        if (period < 0) {
            return new Judgement(key, chosen.choice(), null, null, Double.NaN, Double.NaN, false);
        }
        Judge.Outcome outcome = chosen.judge().at(period);
        LocalDate from = frame.weeks.monday(chosen.periods().start(period));
        LocalDate until = frame.weeks.monday(chosen.periods().end(period));
        return new Judgement(key, chosen.choice(), from, until, outcome.pValue(), Double.NaN, outcome.alarm());
    }

    private Optional<Signal> signal(Asked asked, Judgement judgement, int week, int tests, List<KnownSignal> known) {
        if (!judgement.alarm() || !(judgement.adjusted() <= frame.settings.falseDiscoveryRate())) {
            return Optional.empty();
        }
        Found found = Found.of(frame, asked.watch.series, asked.chosen, week);
        return found.effect().observed() < frame.settings.leastReports()
                ? Optional.empty()
                : found.told(judgement, tests, known);
    }
}
