package nl.tim.analysis.trajectory.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list of trajectories shows.
 *
 * @param mayBegin whether the reader can begin one
 */
record TrajectoryListView(List<Item> items, boolean mayBegin) {

    /**
     * One trajectory.
     *
     * @param about pathway, agreement and theme, in words; empty for none
     * @param owner null when nobody owns it
     * @param late how many actions are late, in words; null when none is
     */
    record Item(
            String title,
            String href,
            String about,
            @Nullable String owner,
            String status,
            String tone,
            String since,
            String incidents,
            String actions,
            @Nullable String late) {}
}
