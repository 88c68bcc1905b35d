package nl.tim.analysis.export.release;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import nl.tim.analysis.export.Announcements;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.Contents;
import nl.tim.analysis.export.ExportRefusedException;
import nl.tim.analysis.export.Forms;
import nl.tim.analysis.export.Freezing;
import nl.tim.analysis.export.Manifest;
import nl.tim.analysis.export.Manifest.ReleasedFile;
import nl.tim.analysis.export.Snapshot;
import nl.tim.analysis.incident.Derivation;
import nl.tim.analysis.search.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Makes releases: freezes a quarter once, makes the files of an audience from what was frozen, tells it and keeps it. What was released is
 * never made again; a correction is a new version. One caller at a time; blocks for as long as reading the log takes.
 */
public final class Releases {

    /** Reports of the last day still come in, and triage needs days. */
    private static final int FREEZE_ON_DAY = 10;

    private final Freezing freezing;
    private final Contents contents;
    private final Forms forms;
    private final Announcements announcements;
    private final String software;

    /**
     * What is asked for.
     *
     * @param correction why a new version is made; null to use what was frozen, if it was
     */
    public record Order(
            Quarter quarter, Audience audience, @Nullable String correction) {}

    /** Makes releases of what is read there, and tells them there. */
    public Releases(Freezing freezing, Contents contents, Forms forms, Announcements announcements, String software) {
        this.freezing = freezing;
        this.contents = contents;
        this.forms = forms;
        this.announcements = announcements;
        this.software = software;
    }

    /** The first day on which a quarter can be frozen. */
    public static LocalDate freezesOn(Quarter quarter) {
        return LocalDate.of(quarter.year(), quarter.number() * 3, FREEZE_ON_DAY).plusMonths(1);
    }

    /**
     * Makes a release.
     *
     * @param now decides whether the quarter can be frozen, and is the moment of freezing
     * @throws ExportRefusedException when it is too early, was released already, or there is nothing to correct
     * @throws nl.tim.analysis.projection.UnavailableException when the log cannot be read or written
     */
    public Manifest release(Order order, ExportStore store, Instant now, Consumer<Freezing.Progress> onProgress) {
        Snapshot snapshot = frozen(order, store, now, onProgress);
        if (store.released(order.quarter(), snapshot.version(), order.audience())) {
            throw new ExportRefusedException(order.quarter().name() + " was released already for "
                    + order.audience().key() + ", version " + snapshot.version()
                    + ". Released files are never made again; --correction \"why\" makes a new version");
        }
        Content content = contents.of(snapshot, order.audience());
        SequencedMap<String, byte[]> files = new LinkedHashMap<>(forms.of(content));
        Manifest manifest = manifest(snapshot, order.audience(), files, store);
        files.put(ExportStore.MANIFEST, ManifestJson.write(manifest));
        // Told first: if the folder fails, the same files can be made and told again, and nothing is in the folder that
        // nobody was told of.
        announcements.tell(manifest);
        store.keep(order.quarter(), snapshot.version(), order.audience(), files);
        return manifest;
    }

    private Snapshot frozen(Order order, ExportStore store, Instant now, Consumer<Freezing.Progress> onProgress) {
        int latest = store.latest(order.quarter());
        if (latest > 0 && order.correction() == null) {
            return store.snapshot(order.quarter(), latest);
        }
        if (latest == 0 && order.correction() != null) {
            throw new ExportRefusedException(order.quarter().name() + " was never frozen: there is nothing to correct");
        }
        LocalDate from = freezesOn(order.quarter());
        if (now.atZone(Derivation.ZONE).toLocalDate().isBefore(from)) {
            throw new ExportRefusedException(order.quarter().name() + " can be frozen from " + from);
        }
        Snapshot snapshot =
                freezing.freeze(new Freezing.Order(order.quarter(), latest + 1, order.correction()), now, onProgress);
        store.keep(snapshot);
        return snapshot;
    }

    private Manifest manifest(
            Snapshot snapshot, Audience audience, SequencedMap<String, byte[]> files, ExportStore store) {
        List<ReleasedFile> released = files.entrySet().stream()
                .map(file -> new ReleasedFile(file.getKey(), file.getValue().length, sha256(file.getValue())))
                .toList();
        return new Manifest(
                snapshot.quarter(),
                snapshot.version(),
                audience,
                snapshot.reason(),
                snapshot.frozenAt(),
                software,
                snapshot.taxonomy(),
                snapshot.pins(),
                sha256(store.snapshotBytes(snapshot.quarter(), snapshot.version())),
                released);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
