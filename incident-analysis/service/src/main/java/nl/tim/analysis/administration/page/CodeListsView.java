package nl.tim.analysis.administration.page;

import java.util.List;

/**
 * What the page of the code lists shows.
 *
 * @param version that events carry now
 * @param lists every list
 * @param made versions that administrators made, newest first
 */
record CodeListsView(String version, List<Row> lists, List<Made> made) {

    /** A list; {@code grows} when codes can be added to it. */
    record Row(String name, String label, String offered, String retired, boolean grows, String version) {}

    /** A version, and which codes changed in it. */
    record Made(String version, String when, String note, List<Changed> codes) {}

    /** A code that changed, with the list to read it in. */
    record Changed(String list, String code, String label, int number) {}
}
