package nl.tim.analysis.export.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Manifest;
import nl.tim.analysis.export.Snapshot;
import nl.tim.analysis.export.json.SnapshotJson;
import nl.tim.analysis.search.Quarter;

/**
 * The export folder: {@code 2026-Q3/v1/snapshot.json} and, for each audience, a folder with its files and {@code manifest.json}. Nothing in
 * it is ever changed: a folder appears whole or not at all, and stays. Calls block.
 */
public final class ExportStore {

    /** The name of the manifest beside the files. */
    public static final String MANIFEST = "manifest.json";

    private static final String SNAPSHOT = "snapshot.json";

    private final Path folder;

    /** Keeps everything here; nothing is made before something is kept. */
    public ExportStore(Path folder) {
        this.folder = folder;
    }

    /** The last version of a quarter that was frozen; 0 when there is none. */
    public int latest(Quarter quarter) {
        return children(folder.resolve(quarter.name())).stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.matches("v\\d{1,6}"))
                .mapToInt(name -> Integer.parseInt(name.substring(1)))
                .max()
                .orElse(0);
    }

    /** A frozen quarter. */
    public Snapshot snapshot(Quarter quarter, int version) {
        return SnapshotJson.read(read(version(quarter, version).resolve(SNAPSHOT)));
    }

    /** The bytes of a frozen quarter. */
    byte[] snapshotBytes(Quarter quarter, int version) {
        return read(version(quarter, version).resolve(SNAPSHOT));
    }

    /** Keeps a frozen quarter; another one of the same version must not be there. */
    void keep(Snapshot snapshot) {
        place(version(snapshot.quarter(), snapshot.version()), Map.of(SNAPSHOT, SnapshotJson.write(snapshot)));
    }

    /** Whether this was released. */
    boolean released(Quarter quarter, int version, Audience audience) {
        return Files.exists(version(quarter, version).resolve(audience.key()));
    }

    /** Keeps a release. */
    void keep(Quarter quarter, int version, Audience audience, Map<String, byte[]> files) {
        place(version(quarter, version).resolve(audience.key()), files);
    }

    /** Everything that was released, the newest quarter and version first. */
    public List<Manifest> releases() {
        List<Manifest> releases = new ArrayList<>();
        for (Path quarter : children(folder)) {
            for (Path version : children(quarter)) {
                for (Audience audience : Audience.values()) {
                    Path manifest = version.resolve(audience.key()).resolve(MANIFEST);
                    if (Files.exists(manifest)) {
                        releases.add(ManifestJson.read(read(manifest)));
                    }
                }
            }
        }
        return releases.stream()
                .sorted(Comparator.comparing(Manifest::quarter)
                        .thenComparing(Manifest::version)
                        .reversed()
                        .thenComparing(Manifest::audience))
                .toList();
    }

    /** A released file; empty when there is none of that name. */
    public Optional<Path> file(Quarter quarter, int version, Audience audience, String name) {
        return children(version(quarter, version).resolve(audience.key())).stream()
                .filter(path -> path.getFileName().toString().equals(name))
                .findFirst();
    }

    private Path version(Quarter quarter, int version) {
        return folder.resolve(quarter.name()).resolve("v" + version);
    }

    /** Written beside its place first: who looks sees all of it or nothing. */
    private void place(Path place, Map<String, byte[]> files) {
        try {
            Files.createDirectories(place.getParent());
            Path draft = Files.createTempDirectory(place.getParent(), ".draft-");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(draft.resolve(file.getKey()), file.getValue());
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            throw new IllegalStateException(
                    "cannot keep an export: " + e.getClass().getSimpleName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> children(Path of) {
        if (!Files.isDirectory(of)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(of)) {
            return found.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
