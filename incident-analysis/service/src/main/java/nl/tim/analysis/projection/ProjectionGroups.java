package nl.tim.analysis.projection;

import java.util.Map;
import java.util.Set;

/** The consumer groups that project, one for each index version. Calls block and throw {@link UnavailableException}. */
public interface ProjectionGroups {

    /** The names of the indices for which a group exists, also a finished one. */
    Set<String> indices();

    /** For each partition the offset that the group of this index will read next; without partitions that it never committed. */
    Map<Integer, Long> committed(String index);

    /** How many members the group of this index has now. */
    int members(String index);

    /** Forgets the group of this index; does nothing when there is none. */
    void delete(String index);
}
