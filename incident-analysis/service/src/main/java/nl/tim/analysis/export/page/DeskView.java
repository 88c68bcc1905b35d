package nl.tim.analysis.export.page;

import java.util.List;

/**
 * What those who make releases see above the list.
 *
 * @param tasks what goes on, or could not be done
 * @param running whether something goes on, so that the page looks again
 * @param quarters that can be frozen and were not
 * @param frozen what is on its way, the newest first
 */
record DeskView(List<TaskView> tasks, boolean running, List<String> quarters, List<FrozenView> frozen) {

    /**
     * Something that goes on.
     *
     * @param failure why it could not be done; empty while it goes on
     * @param done how far it is
     * @param of how far it goes; 0 when that is not known
     */
    record TaskView(String what, String failure, int done, int of) {}

    /** A frozen quarter and its editions. */
    record FrozenView(String quarter, String version, List<EditionView> editions) {}

    /** An edition, where it can be looked at, and how far it is. */
    record EditionView(String name, String href, String state, String tone) {}
}
