package nl.tim.analysis.export;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.incident.Fold;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.projection.LogEntry;
import nl.tim.analysis.search.Quarter;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * Makes a snapshot by folding the log again up to pinned offsets, a slice of a partition at a time. Of an incident only the state of its
 * fold is held, without words, and only until its slice is counted; so memory does not grow with the quarter. Blocks; throws
 * {@link nl.tim.analysis.projection.UnavailableException}.
 */
public final class Freezing {

    private static final int HISTORY = 5;
    private static final int YEARS_OF_WEEKS = 3;

    private final IncidentLog log;
    private final Directory directory;
    private final CodeLists lists;
    private final int recordsInSlice;
    private final Improvements improvements;

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
     */
    public Freezing(
            IncidentLog log, Directory directory, CodeLists lists, int recordsInSlice, Improvements improvements) {
        this.improvements = improvements;
        this.log = log;
        this.directory = directory;
        this.lists = lists;
        this.recordsInSlice = recordsInSlice;
    }

    /** Freezes a quarter at this moment: pins the log's ends and reads up to them. */
    public Snapshot freeze(Order order, Instant at, Consumer<Progress> onProgress) {
        var pins = new TreeMap<>(log.ends());
        Tally.Axes axes = axes(order.quarter());
        Improvements.Counting counting = improvements.begin(axes.firstMonday(), axes.weeks());
        var run = new Run(new Tally(order.quarter(), at, axes, lists, directory, counting), pins, onProgress);
        run.read();
        return new Snapshot(
                order.quarter(),
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
                run.tally.trajectories());
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
