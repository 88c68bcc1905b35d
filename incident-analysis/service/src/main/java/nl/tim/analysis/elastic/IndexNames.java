package nl.tim.analysis.elastic;

import java.util.OptionalInt;

/**
 * The names of the incident index: one alias to read, one alias over every version that is being projected, and the versions.
 *
 * @param base for example {@code incidents}
 */
public record IndexNames(String base) {

    /** The alias that searches read; points at exactly one version. */
    public String readAlias() {
        return base;
    }

    /** The alias over all versions that the projector keeps up to date. */
    public String projectedAlias() {
        return base + "-projected";
    }

    /** The index of one version, 1 or more. */
    public String version(int number) {
        return base + "-v" + number;
    }

    /** The alias of one version alone; writing to it never creates an index. */
    public String writeAlias(String indexName) {
        return indexName + "-writes";
    }

    /** A pattern for the indices of all versions; may match others, so check with {@link #numberOf}. */
    public String versionPattern() {
        return base + "-v*";
    }

    /** The version number of an index, empty when the name is not one of ours. */
    public OptionalInt numberOf(String indexName) {
        String prefix = base + "-v";
        if (!indexName.startsWith(prefix)) {
            return OptionalInt.empty();
        }
        String digits = indexName.substring(prefix.length());
        return digits.matches("[1-9][0-9]{0,8}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
