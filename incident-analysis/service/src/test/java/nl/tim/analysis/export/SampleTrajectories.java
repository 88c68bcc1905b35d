package nl.tim.analysis.export;

import java.util.Locale;
import nl.tim.analysis.search.FilterParser;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.trajectory.Measures;
import nl.tim.analysis.trajectory.TrajectorySlice;

/** A trajectory to freeze with a quarter; its texts leave the region in capitals, so that a test sees that they were released. */
final class SampleTrajectories {

    private SampleTrajectories() {}

    static Improvements measured() {
        return new CountedImprovements(
                TrajectorySlice.labs(),
                new Measures(new FilterParser(Quarters.LISTS)),
                new Labels(Quarters.LISTS, Quarters.DIRECTORY),
                words -> words.toUpperCase(Locale.ROOT));
    }
}
