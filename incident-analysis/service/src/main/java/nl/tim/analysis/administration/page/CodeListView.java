package nl.tim.analysis.administration.page;

import java.util.List;

/**
 * Two versions of a code list side by side.
 *
 * @param grows whether codes can be added to it
 * @param from the earlier version
 * @param to the later one
 * @param versions that can be chosen
 */
record CodeListView(
        String name,
        String label,
        boolean grows,
        Side from,
        Side to,
        List<Version> versions,
        List<Row> rows,
        boolean saved) {

    /** A version of which the codes are shown. */
    record Side(int number, String version) {}

    /** A version that can be chosen. */
    record Version(int number, String version) {}

    /**
     * A code in both versions.
     *
     * @param sub whether it refines another code
     * @param state of what differs: added, changed, retired, returned; empty for nothing
     * @param before as it was; empty when it was not there
     * @param after as it is
     */
    record Row(String code, boolean sub, String state, Text before, Text after) {}

    /** What a code is called, when to choose it, and whether it is no longer offered. */
    record Text(String label, String definition, boolean retired) {
        static final Text NONE = new Text("", "", false);
    }
}
