package nl.tim.statistics.engine.simulation;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.tim.statistics.engine.Course;
import nl.tim.statistics.engine.Region;
import nl.tim.statistics.engine.Scan;
import nl.tim.statistics.engine.ScanSettings;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.engine.Signal;
import nl.tim.statistics.engine.simulation.CourseFigures.Told;

/**
 * Follows one planted change from when it is found.
 *
 * @param from first week of the change
 * @param until first week after it
 * @param after weeks that are looked at after a return
 */
record Following(Region region, SeriesKey key, int from, int until, int after) {

    /** What is told week after week; empty when the change is not found while it lasts. */
    Optional<Told> told(ScanSettings settings) {
        Scan scan = new Scan(region, settings);
        for (int week = from; week < until; week++) {
            for (Signal signal : scan.at(week, List.of()).signals()) {
                if (signal.key().equals(key)) {
                    return Optional.of(told(signal, week));
                }
            }
        }
        return Optional.empty();
    }

    private Told told(Signal signal, int found) {
        int wrong = 0;
        double delay = Double.NaN;
        IntFunction<Course> course = Course.following(signal, region);
        int end = Math.min(region.weeks().count(), until + after);
        for (int week = found; week < end && Double.isNaN(delay); week++) {
            boolean over = course.apply(week).state() == Course.State.OVER;
            if (over && week < until) {
                wrong++;
            } else if (over) {
                delay = week - until + 1;
            }
        }
        return new Told(until - found, wrong, delay);
    }
}
