package nl.tim.analysis.export.release;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.Edition;
import nl.tim.analysis.export.ExportRefusedException;
import nl.tim.analysis.export.Freezing.Progress;
import nl.tim.analysis.export.Scope;
import nl.tim.analysis.export.Snapshot;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.search.Quarter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the work of releases that takes longer than a page may: freezing, previews, making files. One thing at a time, so that its memory
 * is bounded; what was asked for twice is done once. Asking never blocks; safe for use by many threads.
 */
public final class ReleaseDesk implements AutoCloseable {

    private static final int MOST_PREVIEWS = 6;
    private static final Duration TOLD = Duration.ofHours(1);
    private static final Logger log = LoggerFactory.getLogger(ReleaseDesk.class);

    private final Releases releases;
    private final InstantSource clock;
    private final Map<String, Task> tasks = new ConcurrentHashMap<>();
    private final Map<String, Preview> previews = new LinkedHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("releases").daemon(true).factory());

    /** What is done. */
    public enum Kind {
        FREEZE,
        PREVIEW,
        RELEASE
    }

    /**
     * Something that is being done, or could not be.
     *
     * @param slice parts of the log that were read
     * @param slices of how many; 0 before it is known, and for what reads no log
     * @param records of the log that were read
     * @param failure null while it goes on; otherwise the name of an {@link ExportRefusedException.Reason}, AWAY or DEFECT
     */
    public record Task(
            Kind kind,
            Quarter quarter,
            Edition edition,
            Instant startedAt,
            int slice,
            int slices,
            long records,
            @Nullable String failure) {

        /** Whether it goes on. */
        public boolean running() {
            return failure == null;
        }

        private Task at(Progress progress) {
            return new Task(
                    kind, quarter, edition, startedAt, progress.slice(), progress.slices(), progress.records(), null);
        }

        private Task failed(String why) {
            return new Task(kind, quarter, edition, startedAt, slice, slices, records, why);
        }
    }

    /** What readers will see; the texts that the public may read are not chosen yet. */
    public record Preview(Snapshot snapshot, Content content) {}

    /** Works nothing before it is asked to. */
    public ReleaseDesk(Releases releases, InstantSource clock) {
        this.releases = releases;
        this.clock = clock;
    }

    /** What goes on, or failed a short while ago; the oldest first. */
    public List<Task> tasks() {
        Instant since = clock.instant().minus(TOLD);
        return tasks.values().stream()
                .filter(task -> task.running() || task.startedAt().isAfter(since))
                .sorted(Comparator.comparing(Task::startedAt))
                .toList();
    }

    /** Freezes a quarter, or again with a reason. */
    public void freeze(Quarter quarter, @Nullable String correction) {
        begin(Kind.FREEZE, quarter, Edition.of(Scope.REGION), progress -> {
            Snapshot frozen = releases.freeze(quarter, correction, clock.instant(), progress);
            log.info("Frozen: {} version {}", frozen.quarter().name(), frozen.version());
        });
    }

    /** The preview of an edition; empty while it is being made, which begins now if it had not, or when that failed. */
    public Optional<Preview> preview(Quarter quarter, int version, Edition edition) {
        String key = quarter.name() + "/" + version + "/" + edition.key();
        synchronized (previews) {
            Preview ready = previews.get(key);
            if (ready != null) {
                return Optional.of(ready);
            }
        }
        begin(Kind.PREVIEW, quarter, edition, progress -> {
            Snapshot snapshot = releases.frozen(quarter, version, edition.scope(), progress);
            Preview made = new Preview(snapshot, releases.preview(snapshot, edition.audience(), List.of()));
            synchronized (previews) {
                previews.put(key, made);
                if (previews.size() > MOST_PREVIEWS) {
                    previews.remove(previews.keySet().iterator().next());
                }
            }
        });
        return Optional.empty();
    }

    /** Approves what somebody else proposed, and makes its files. */
    public void approve(Quarter quarter, int version, Edition edition, String by, Instant seen) {
        begin(Kind.RELEASE, quarter, edition, progress -> {
            Snapshot snapshot = releases.frozen(quarter, version, edition.scope(), progress);
            log.info(
                    "Released: {}",
                    releases.approve(snapshot, edition, by, seen).exportId());
        });
    }

    /** Forgets a preview that failed, once somebody was told, so that the next look begins anew. */
    public void forget(Quarter quarter, Edition edition) {
        tasks.computeIfPresent(name(Kind.PREVIEW, quarter, edition), (_, task) -> task.running() ? task : null);
    }

    private static String name(Kind kind, Quarter quarter, Edition edition) {
        return kind + "/" + quarter.name() + "/" + edition.key();
    }

    private void begin(Kind kind, Quarter quarter, Edition edition, Consumer<Consumer<Progress>> work) {
        String name = name(kind, quarter, edition);
        Task mine = new Task(kind, quarter, edition, clock.instant(), 0, 0, 0, null);
        Task now = tasks.compute(name, (_, before) -> before == null || again(before) ? mine : before);
        if (now == mine) {
            thread.execute(() -> run(name, work));
        }
    }

    /** Who looks again at a preview that failed is told why first, and does not begin it anew with every look. */
    private static boolean again(Task before) {
        return !before.running() && before.kind() != Kind.PREVIEW;
    }

    private void run(String name, Consumer<Consumer<Progress>> work) {
        try {
            work.accept(progress -> tasks.computeIfPresent(name, (_, task) -> task.at(progress)));
            tasks.remove(name);
        } catch (ExportRefusedException e) {
            failed(name, e.reason().name());
        } catch (UnavailableException e) {
            log.warn("{} could not be done: {}", name, e.getMessage());
            failed(name, "AWAY");
        } catch (RuntimeException e) {
            // A defect; its message may quote content.
            log.error("{} could not be done: {}", name, e.getClass().getName());
            failed(name, "DEFECT");
        }
    }

    private void failed(String name, String why) {
        tasks.computeIfPresent(name, (_, task) -> task.failed(why));
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
