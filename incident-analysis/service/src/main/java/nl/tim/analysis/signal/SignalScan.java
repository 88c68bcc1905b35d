package nl.tim.analysis.signal;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.signal.ScanOutcome.Found;
import nl.tim.analysis.signal.ScanOutcome.News;
import nl.tim.statistics.engine.Course;
import nl.tim.statistics.engine.Evidence;
import nl.tim.statistics.engine.Judgement;
import nl.tim.statistics.engine.Region;
import nl.tim.statistics.engine.Signal;

/**
 * Scans the counts of the region and writes down what it finds. Every week of the last two years is scanned as it would have been at the
 * time, so that nothing is missed while no scan ran, or when reports of earlier years come in. Idempotent: the same counts give the same
 * signals with the same ids, and what is known is not written again. A change that is no longer found is looked at until it is over, so that
 * it can be told whether it lasts. Blocks; safe for many threads.
 */
public final class SignalScan {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final WeekCounts counts;
    private final Directory directory;
    private final SignalLog log;
    private final InstantSource clock;

    /** Scans nothing yet. */
    public SignalScan(WeekCounts counts, Directory directory, SignalLog log, InstantSource clock) {
        this.counts = counts;
        this.directory = directory;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Scans up to the last complete week.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when counts or signals cannot be read or written
     */
    public ScanOutcome run() {
        log.awaitCurrent();
        if (!directory.awaitCurrent(PATIENCE)) {
            throw new UnavailableException("directory");
        }
        Regions regions = new Regions(directory);
        counts.forEach(regions::add);
        Optional<Region> region = regions.region(LocalDate.ofInstant(clock.instant(), AMSTERDAM));
        return region.map(this::scan).orElse(ScanOutcome.NOTHING);
    }

    /** Looks again at what was not found in the newest week, until it is over or scans no longer look back as far as its onset. */
    private void follow(Region region, Walk walk, List<Signal> news) {
        Map<String, Signal> newest = new LinkedHashMap<>();
        Map<String, Evidence> seen = new HashMap<>();
        for (RaisedSignal known : log.all()) {
            newest.put(known.id(), known.latest());
            seen.put(known.id(), known.seen());
        }
        for (Signal signal : news) {
            newest.put(signal.id(), signal);
            seen.merge(signal.id(), signal.evidence(), SignalScan::later);
        }
        Map<String, Evidence> followed = new LinkedHashMap<>();
        newest.forEach((id, signal) -> {
            Evidence known = seen.getOrDefault(id, signal.evidence());
            if (!signal.onset().isBefore(walk.from())
                    && Course.of(signal, known).state() != Course.State.OVER) {
                Evidence.of(region, signal.key())
                        .filter(now -> now.until().isAfter(known.until()))
                        .ifPresent(now -> followed.put(id, now));
            }
        });
        log.followed(followed);
    }

    private static Evidence later(Evidence one, Evidence other) {
        return other.until().isAfter(one.until()) ? other : one;
    }

    /** Whether a signal lasts, by the counts of the region. */
    static Course course(Signal signal, Region region) {
        return Course.of(signal, Evidence.of(region, signal.key()).orElse(signal.evidence()));
    }

    private ScanOutcome scan(Region region) {
        Walk walk =
                Walk.over(region, log.all().stream().map(RaisedSignal::latest).toList());
        List<Signal> news = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        walk.newest().forEach((id, newest) -> {
            Signal first = walk.first().getOrDefault(id, newest);
            Optional<Signal> known = log.find(id).map(RaisedSignal::latest);
            boolean later = newest.from().isAfter(known.orElse(first).from());
            if (known.isEmpty()) {
                news.add(first);
            }
            if (later) {
                news.add(newest);
            }
            News told = known.isEmpty() ? News.RAISED : later ? News.CONTINUED : News.KNOWN;
            found.add(new Found(newest, told, course(newest, region)));
        });
        log.detected(news);
        follow(region, walk, news);
        found.sort(Comparator.comparing((Found one) -> one.signal().from()).reversed());
        return new ScanOutcome(
                walk.from(),
                region.weeks().monday(region.weeks().count() - 1),
                region.series().size() + 1,
                (int) walk.last().stream().filter(Judgement::judged).count(),
                (int) walk.last().stream()
                        .filter(judgement -> !judgement.judged())
                        .count(),
                found);
    }
}
