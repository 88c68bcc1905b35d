package nl.tim.analysis.projection;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The versions of the incident index, as Elasticsearch's aliases tell. Calls block and throw {@link UnavailableException}. */
public interface IndexVersions {

    /** What exists and what is in use. */
    State state();

    /** Makes a version that is projected and not read yet; does nothing when it exists. */
    void create(int number);

    /**
     * Lets a version that an earlier release made take documents of this one. What is in it already stays as it is. Logs when it cannot be
     * done; does nothing when there is nothing to do.
     */
    void widen(String index);

    /** Lets searches read this version instead of any other, in one step. */
    void readFrom(String index);

    /** Stops projecting into this version and deletes it. */
    void delete(String index);

    /** Lets every write before this call be seen by searches of that version. */
    void refresh(String index);

    /**
     * Lets nothing stay on the index's disks of documents as they were before this call; takes up to a minute, longer for an index of
     * millions. Reading and writing go on meanwhile.
     */
    void expunge(String index);

    /** The documents of one version. */
    IncidentIndex open(String index);

    /** The documents of the version that searches read, whichever that is at the time of a call. Only for reading. */
    IncidentIndex read();

    /** A view of one version from outside. */
    IndexInspection inspect(String index);

    /** The number of an index of ours. */
    int numberOf(String index);

    /** The index of a version. */
    String named(int number);

    /**
     * A moment in the life of the versions.
     *
     * @param numbers of the versions that exist
     * @param projected indices that the projector keeps up to date, oldest first
     * @param read the index that searches read; null when there is none
     */
    record State(
            Set<Integer> numbers,
            List<String> projected,
            @Nullable String read) {}
}
