package nl.tim.analysis.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines where they can be searched. Calls block; safe for use by many threads.
 */
public interface LineIndex {

    /**
     * Makes the index when it is not there, and tells which one it is: another one has to be filled from the beginning.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when that is not possible now
     */
    String ensured();

    /**
     * Stores lines; those that are there already stay as they are.
     *
     * @throws nl.tim.analysis.projection.UnavailableException unless all are there now
     */
    void store(List<RecordedLine> lines);

    /**
     * Finds lines.
     *
     * @throws IllegalArgumentException when the cursor is none of ours
     * @throws nl.tim.analysis.projection.UnavailableException when it cannot be asked now
     */
    Found search(LineQuery query);

    /**
     * A page.
     *
     * @param total how many lines there are in all
     * @param next cursor of the next page; null when this is the last
     */
    record Found(
            long total, List<RecordedLine> lines, @Nullable String next) {

        /** Copies. */
        public Found {
            lines = List.copyOf(lines);
        }
    }
}
