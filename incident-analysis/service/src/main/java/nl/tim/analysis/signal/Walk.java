package nl.tim.analysis.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tim.statistics.engine.Judgement;
import nl.tim.statistics.engine.KnownSignal;
import nl.tim.statistics.engine.Region;
import nl.tim.statistics.engine.Scan;
import nl.tim.statistics.engine.ScanResult;
import nl.tim.statistics.engine.ScanSettings;
import nl.tim.statistics.engine.Signal;

/**
 * What scanning week after week gave, each as it would have been at the time.
 *
 * @param from Monday of the first week that was scanned
 * @param first every signal by id as it was found first, in the order in which it was found
 * @param newest the same as they were found last
 * @param last judgements of the last week
 */
record Walk(LocalDate from, Map<String, Signal> first, Map<String, Signal> newest, List<Judgement> last) {

    /** As far back as the engine judges: last year and this year. */
    private static final int WEEKS = 104;

    /** Walks through the last two years of the region. */
    static Walk over(Region region, List<Signal> before) {
        Scan scan = new Scan(region, ScanSettings.published());
        Map<String, KnownSignal> known = new LinkedHashMap<>();
        before.forEach(signal -> known.put(signal.id(), signal.known()));
        int from = Math.max(0, region.weeks().count() - WEEKS);
        Walk walk =
                new Walk(region.weeks().monday(from), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        for (int week = from; week < region.weeks().count(); week++) {
            ScanResult result = scan.at(week, knownIn(region.weeks().monday(week), known));
            for (Signal signal : result.signals()) {
                walk.first.putIfAbsent(signal.id(), signal);
                walk.newest.put(signal.id(), signal);
                known.merge(signal.id(), signal.known(), Walk::later);
            }
            walk.last.clear();
            walk.last.addAll(result.judgements());
        }
        return walk;
    }

    /** A change that began later cannot be the one that is found in this week. */
    private static List<KnownSignal> knownIn(LocalDate monday, Map<String, KnownSignal> known) {
        return known.values().stream()
                .filter(signal -> !signal.onset().isAfter(monday))
                .toList();
    }

    private static KnownSignal later(KnownSignal one, KnownSignal other) {
        return one.lastSeen().isAfter(other.lastSeen()) ? one : other;
    }
}
