package nl.tim.analysis.signal.page;

import java.util.List;
import nl.tim.analysis.trend.plot.Plot;
import org.jspecify.annotations.Nullable;

/**
 * What the list of signals shows.
 *
 * @param choices which signals, as links
 * @param items what was chosen
 * @param any whether there is any signal, chosen or not
 */
record SignalListView(List<Choice> choices, List<Item> items, boolean any) {

    /** Which signals to show. */
    record Choice(String name, String href, boolean chosen, String count) {}

    /**
     * One signal.
     *
     * @param plot its counts, small; null when no period is whole yet
     */
    record Item(
            String title,
            String href,
            String sentence,
            String status,
            String tone,
            String raised,
            String course,
            String courseTone,
            @Nullable Plot plot) {}
}
