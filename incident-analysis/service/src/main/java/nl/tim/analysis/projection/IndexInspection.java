package nl.tim.analysis.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Looks at one index version from outside, for comparing it with the log. Calls block and throw {@link UnavailableException}. */
public interface IndexInspection {

    /** Compares the documents of these incidents, each field of them, with what they should be. */
    Map<UUID, Finding> compare(Collection<Projected.Whole> expected);

    /** Gives the id of each document that says it was made from this partition, as searches see it. */
    void idsOf(int partition, Consumer<String> onId);

    /** Gives the id of each document that does not say from which of this number of partitions it was made. */
    void strayIds(int partitions, Consumer<String> onId);

    /** What was found of one incident. */
    sealed interface Finding {

        /** Equal to what it should be. */
        record Same() implements Finding {}

        /** There is no document. */
        record Missing() implements Finding {}

        /** A placeholder for a refused record. */
        record Placeholder(Applied applied) implements Finding {}

        /**
         * Other content.
         *
         * @param fields paths, never values
         * @param applied how far in the log the document got
         */
        record Different(List<String> fields, Applied applied) implements Finding {}
    }
}
