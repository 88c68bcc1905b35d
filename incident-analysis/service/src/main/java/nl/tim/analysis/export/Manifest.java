package nl.tim.analysis.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.tim.analysis.search.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What was released.
 *
 * @param version from 1
 * @param reason why there is this version; null for the first
 * @param frozenAt when the counts were frozen
 * @param software version that made the files
 * @param taxonomy version of the code lists
 * @param decided by whom; null when read back from a public manifest, which does not tell
 * @param pins how far the log was read; empty when read back from a public manifest, which does not tell
 * @param snapshotHash SHA-256 of the snapshot; null when read back from a public manifest, where it would confirm guesses
 * @param files with their checksums, in order
 */
public record Manifest(
        Quarter quarter,
        int version,
        Edition edition,
        @Nullable String reason,
        Instant frozenAt,
        String software,
        String taxonomy,
        @Nullable Decided decided,
        SortedMap<Integer, Long> pins,
        @Nullable String snapshotHash,
        List<ReleasedFile> files) {

    /**
     * The two people of a release, by pseudonym.
     *
     * @param proposedBy looked at it and proposed it
     * @param approvedBy another person
     */
    public record Decided(String proposedBy, String approvedBy) {}

    /**
     * A file of the release.
     *
     * @param size in bytes
     * @param sha256 lower-case hex
     */
    public record ReleasedFile(String name, long size, String sha256) {}

    /** Copies. */
    public Manifest {
        pins = new TreeMap<>(pins);
        files = List.copyOf(files);
    }

    /** For whom it is. */
    public Audience audience() {
        return edition.audience();
    }

    /** The same for the same quarter, edition and version, so that a release that is told twice is one. */
    public UUID exportId() {
        String name = quarter.name() + "/" + edition.key() + "/" + version;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
