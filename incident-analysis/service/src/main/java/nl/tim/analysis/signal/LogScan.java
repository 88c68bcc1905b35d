package nl.tim.analysis.signal;

import java.time.LocalDate;
import java.util.List;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.incident.Derived;
import nl.tim.analysis.incident.Incident;
import nl.tim.statistics.engine.Course;
import nl.tim.statistics.engine.Signal;

/**
 * Scans incidents that are read from the log, for who needs the signals of a moment in the past and not those of the index. Counts and
 * forgets: its size depends on series and weeks, not on incidents. Not thread-safe.
 */
public final class LogScan {

    private final Regions regions;

    /** Organisations are as in this directory. */
    public LogScan(Directory directory) {
        this.regions = new Regions(directory);
    }

    /**
     * Counts an incident in each of its series.
     *
     * @param incident has a report, and is not one that statistics leave out
     * @param derived of the incident
     */
    public void add(Incident incident, Derived derived) {
        IncidentSeries.forEach(incident, derived, regions::add);
    }

    /**
     * Scans the weeks that were complete at the begin of this day. The same incidents give the same signals, in whatever order they came.
     *
     * @return as they were found last, in the order in which they were found first
     */
    public List<Seen> at(LocalDate day) {
        return regions.region(day)
                .map(region -> Walk.over(region, List.of()).newest().values().stream()
                        .map(signal -> new Seen(signal, SignalScan.course(signal, region)))
                        .toList())
                .orElse(List.of());
    }

    /**
     * A signal as it was found last.
     *
     * @param course whether it lasts, by the counts up to the day
     */
    public record Seen(Signal signal, Course course) {

        /** First day on which it was over, or else the first day after the last period in which it was found. */
        public LocalDate until() {
            return course.state() == Course.State.OVER ? course.last().until() : signal.until();
        }
    }
}
