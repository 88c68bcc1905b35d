package nl.tim.analysis.export.release;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tim.analysis.export.Edition;
import nl.tim.analysis.export.Manifest;
import nl.tim.analysis.export.Proposal;
import nl.tim.analysis.export.Scope;
import nl.tim.analysis.export.Snapshot;
import nl.tim.analysis.export.json.SnapshotJson;
import nl.tim.analysis.search.Quarter;

/**
 * The export folder: {@code 2026-Q3/v1/snapshot.json}; beside it, of a part that was looked at, {@code frozen-organisation-UMCU}; proposals
 * in {@code proposals}; and for each release a folder with its files and {@code manifest.json}. Nothing but a proposal is ever changed: a
 * folder appears whole or not at all, and stays. Calls block.
 */
public final class ExportStore {

    /** The name of the manifest beside the files. */
    public static final String MANIFEST = "manifest.json";

    private static final String SNAPSHOT = "snapshot.json";

    private final Path folder;

    /**
     * A quarter that was frozen.
     *
     * @param version from 1
     */
    public record Frozen(Quarter quarter, int version) {}

    /** Keeps everything here; nothing is made before something is kept. */
    public ExportStore(Path folder) {
        this.folder = folder;
    }

    /** The last version of a quarter that was frozen; 0 when there is none. */
    public int latest(Quarter quarter) {
        return Folders.children(folder.resolve(quarter.name())).stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.matches("v\\d{1,6}"))
                .mapToInt(name -> Integer.parseInt(name.substring(1)))
                .max()
                .orElse(0);
    }

    /** The last version of each quarter that was frozen, the newest first. */
    public List<Frozen> frozen() {
        return Folders.children(folder).stream()
                .flatMap(path -> Quarter.parse(path.getFileName().toString()).stream())
                .map(quarter -> new Frozen(quarter, latest(quarter)))
                .filter(one -> one.version() > 0)
                .sorted(Comparator.comparing(Frozen::quarter).reversed())
                .toList();
    }

    /** Whether this was frozen. */
    public boolean frozen(Quarter quarter, int version, Scope scope) {
        return Folders.exists(place(quarter, version, scope).resolve(SNAPSHOT));
    }

    /** A frozen quarter, or a part of it. */
    public Snapshot snapshot(Quarter quarter, int version, Scope scope) {
        return SnapshotJson.read(snapshotBytes(quarter, version, scope));
    }

    /** The bytes of a frozen quarter. */
    byte[] snapshotBytes(Quarter quarter, int version, Scope scope) {
        return Folders.read(place(quarter, version, scope).resolve(SNAPSHOT));
    }

    /** Keeps a frozen quarter, or a part of it, unless somebody else was first. */
    void keep(Snapshot snapshot) {
        Folders.place(
                place(snapshot.quarter(), snapshot.version(), snapshot.scope()),
                Map.of(SNAPSHOT, SnapshotJson.write(snapshot)));
    }

    /**
     * Claims the freezing of a version, so that one replica does the work.
     *
     * @param after how long a claim stands when nothing came of it
     */
    boolean claim(Quarter quarter, int version, Instant now, Duration after) {
        return Folders.claim(folder.resolve(quarter.name()).resolve(".claim-v" + version), now, after);
    }

    /** What was proposed to be released; empty when nothing was. */
    public Optional<Proposal> proposal(Quarter quarter, int version, Edition edition) {
        Path place = proposals(quarter, version).resolve(edition.key() + ".json");
        return Folders.exists(place) ? Optional.of(ProposalJson.read(Folders.read(place))) : Optional.empty();
    }

    /** Everything that was proposed of a version, released or not. */
    public List<Proposal> proposals(Frozen of) {
        return Folders.children(proposals(of.quarter(), of.version())).stream()
                .map(path -> ProposalJson.read(Folders.read(path)))
                .toList();
    }

    /** Keeps a proposal in the place of the last one. */
    void keep(Quarter quarter, int version, Proposal proposal) {
        Folders.replace(
                proposals(quarter, version).resolve(proposal.edition().key() + ".json"), ProposalJson.write(proposal));
    }

    /** Whether this was released. */
    public boolean released(Quarter quarter, int version, Edition edition) {
        return Folders.exists(version(quarter, version).resolve(edition.key()).resolve(MANIFEST));
    }

    /** Keeps a release. */
    void keep(Quarter quarter, int version, Edition edition, Map<String, byte[]> files) {
        Folders.place(version(quarter, version).resolve(edition.key()), files);
    }

    /** Everything that was released, the newest quarter and version first. */
    public List<Manifest> releases() {
        List<Manifest> releases = new ArrayList<>();
        for (Path quarter : Folders.children(folder)) {
            for (Path version : Folders.children(quarter)) {
                for (Path edition : Folders.children(version)) {
                    Path manifest = edition.resolve(MANIFEST);
                    if (Folders.exists(manifest)) {
                        releases.add(ManifestJson.read(Folders.read(manifest)));
                    }
                }
            }
        }
        return releases.stream()
                .sorted(Comparator.comparing(Manifest::quarter)
                        .thenComparing(Manifest::version)
                        .reversed()
                        .thenComparing(release -> release.edition().scope() != Scope.REGION)
                        .thenComparing(Manifest::audience)
                        .thenComparing(release -> release.edition().key()))
                .toList();
    }

    /** A released file; empty when there is none of that name. */
    public Optional<Path> file(Quarter quarter, int version, Edition edition, String name) {
        return Folders.children(version(quarter, version).resolve(edition.key())).stream()
                .filter(path -> path.getFileName().toString().equals(name))
                .findFirst();
    }

    private Path place(Quarter quarter, int version, Scope scope) {
        Path whole = version(quarter, version);
        return scope == Scope.REGION
                ? whole
                : whole.resolve("frozen-" + Edition.of(scope).key());
    }

    private Path proposals(Quarter quarter, int version) {
        return version(quarter, version).resolve("proposals");
    }

    private Path version(Quarter quarter, int version) {
        return folder.resolve(quarter.name()).resolve("v" + version);
    }
}
