package nl.tim.analysis.export;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.incident.Derivation;
import nl.tim.analysis.incident.Fold;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.projection.LogEntry;
import nl.tim.analysis.search.Quarter;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.statistics.engine.SeriesKind;
import org.jspecify.annotations.Nullable;

/**
 * Makes a snapshot by folding the log again up to pinned offsets, a slice of a partition at a time. Of an incident only the state of its
 * fold is held, without words, and only until its slice is counted; so memory does not grow with the quarter. Blocks; throws
 * {@link nl.tim.analysis.projection.UnavailableException}.
 */
public final class Freezing {

    private static final int OPENS_ON_DAY = 10;
    private static final int HISTORY = 5;
    private static final int YEARS_OF_WEEKS = 3;

    private final IncidentLog log;
    private final Directory directory;
    private final CodeLists lists;
    private final int recordsInSlice;
    private final Improvements improvements;
    private final Exemplars exemplars;

    /**
     * What is asked for.
     *
     * @param version from 1
     * @param reason null for the first version
     */
    public record Order(
            Quarter quarter, int version, @Nullable String reason) {}

    /**
     * How far it got.
     *
     * @param slice how many slices are done
     * @param slices how many there are
     * @param records that were folded so far
     */
    public record Progress(int slice, int slices, long records) {}

    /**
     * Reads from this log.
     *
     * @param recordsInSlice about as many are folded at a time; each needs one or two kilobytes
     * @param released makes of a text what may leave the region
     */
    public Freezing(
            IncidentLog log,
            Directory directory,
            CodeLists lists,
            int recordsInSlice,
            Improvements improvements,
            UnaryOperator<String> released) {
        this.improvements = improvements;
        this.exemplars = new Exemplars(log, new Derivation(lists), released);
        this.log = log;
        this.directory = directory;
        this.lists = lists;
        this.recordsInSlice = recordsInSlice;
    }

    /** The first day on which a quarter can be frozen: reports of its last day still come in, and triage needs days. */
    public static LocalDate opensOn(Quarter quarter) {
        return LocalDate.of(quarter.year(), quarter.number() * 3, OPENS_ON_DAY).plusMonths(1);
    }

    /** Freezes a quarter at this moment: pins the log's ends and reads up to them. */
    public Snapshot freeze(Order order, Instant at, Consumer<Progress> onProgress) {
        var pins = new TreeMap<>(log.ends());
        Tally.Axes axes = axes(order.quarter());
        Improvements.Counting counting = improvements.begin(axes.firstMonday(), axes.weeks());
        Part part = new Part(Scope.REGION, order.quarter(), directory);
        var run = new Run(new Tally(order.quarter(), part, at, axes, lists, directory, counting), pins, onProgress);
        run.read();
        return new Snapshot(
                order.quarter(),
                Scope.REGION,
                order.version(),
                order.reason(),
                at.truncatedTo(ChronoUnit.SECONDS),
                lists.taxonomyVersion(),
                pins,
                run.tally.read(run.records, run.unreadable, run.incidents),
                run.tally.tables(),
                run.tally.totals(),
                run.tally.weeks(),
                run.tally.organisations(),
                run.tally.signals(),
                run.tally.trajectories(),
                exemplars.of(run.tally.told(), pins));
    }

    /** A part of a frozen quarter, from the same records: the log is read again up to the same ends. */
    public Snapshot part(Snapshot whole, Scope scope, Consumer<Progress> onProgress) {
        Part part = new Part(scope, whole.quarter(), directory);
        Tally.Axes axes = axes(whole.quarter());
        Improvements.Counting nothing = Improvements.NONE.begin(axes.firstMonday(), axes.weeks());
        var run = new Run(
                new Tally(whole.quarter(), part, whole.frozenAt(), axes, lists, directory, nothing),
                whole.pins(),
                onProgress);
        run.read();
        Set<String> linked = scope instanceof Scope.Trajectory(String id) ? Set.of(id) : run.tally.linked();
        return new Snapshot(
                whole.quarter(),
                scope,
                whole.version(),
                whole.reason(),
                whole.frozenAt(),
                whole.taxonomy(),
                whole.pins(),
                run.tally.read(run.records, run.unreadable, run.incidents),
                run.tally.tables(),
                run.tally.totals(),
                run.tally.weeks(),
                run.tally.organisations(),
                whole.signals().stream()
                        .filter(signal -> signal.kind() == SeriesKind.PAIR
                                && signal.codes().contains(scope.name()))
                        .toList(),
                whole.trajectories().stream()
                        .filter(trajectory -> linked.contains(trajectory.id()))
                        .toList(),
                whole.exemplars().stream()
                        .filter(exemplar -> run.tally.told().contains(exemplar.incident()))
                        .toList());
    }

    /** Whether every exemplar may still be told in these words; reports are withdrawn, erased and masked after a quarter was frozen too. */
    public boolean stand(List<Exemplar> told) {
        return told.isEmpty()
                || Set.copyOf(exemplars.of(told.stream().map(Exemplar::incident).toList(), log.ends()))
                        .containsAll(told);
    }

    private static Tally.Axes axes(Quarter quarter) {
        LocalDate end = quarter.lastDay().plusDays(1);
        LocalDate first = end.minusYears(YEARS_OF_WEEKS).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        int weeks = (int) (ChronoUnit.DAYS.between(first, end) / 7);
        return new Tally.Axes(quarter.back(HISTORY), first, weeks);
    }

    private final class Run {
        private final Tally tally;
        private final Map<Integer, Long> pins;
        private final Consumer<Progress> onProgress;
        private long records;
        private long unreadable;
        private long incidents;

        Run(Tally tally, Map<Integer, Long> pins, Consumer<Progress> onProgress) {
            this.tally = tally;
            this.pins = pins;
            this.onProgress = onProgress;
        }

        void read() {
            int all = pins.values().stream().mapToInt(this::slices).sum();
            int done = 0;
            for (Map.Entry<Integer, Long> partition : pins.entrySet()) {
                int slices = slices(partition.getValue());
                for (int slice = 0; slice < slices; slice++) {
                    read(partition.getKey(), partition.getValue(), slice, slices);
                    onProgress.accept(new Progress(++done, all, records));
                }
            }
        }

        private int slices(long end) {
            return Math.toIntExact(1 + end / recordsInSlice);
        }

        private void read(int partition, long end, int slice, int slices) {
            Map<UUID, Incident> folded = new HashMap<>();
            log.scan(partition, end, id -> Math.floorMod(id.hashCode(), slices) == slice, entry -> {
                switch (entry) {
                    case LogEntry.Decoded decoded -> {
                        records++;
                        folded.compute(
                                decoded.incidentId(),
                                (_, before) ->
                                        Fold.apply(before, decoded.event()).withoutWords());
                    }
                    // Records without a usable key come in every slice, and count in the first.
                    case LogEntry.Unreadable bad -> unreadable += bad.incidentId() != null || slice == 0 ? 1 : 0;
                }
            });
            incidents += folded.size();
            folded.values().forEach(tally::add);
        }
    }
}
