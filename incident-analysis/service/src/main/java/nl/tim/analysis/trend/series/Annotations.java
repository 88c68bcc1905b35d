package nl.tim.analysis.trend.series;

import java.time.LocalDate;
import java.util.List;
import nl.tim.analysis.search.IncidentFilter;

/** What people did about a series, to be shown in its chart. May block; safe for many threads. */
@FunctionalInterface
public interface Annotations {

    /** What was done about exactly this series, whatever period or words it is looked at with. */
    List<Annotation> of(IncidentFilter filter);

    /**
     * Something that was done.
     *
     * @param on first day on which it could have effect
     * @param what in words
     * @param within what it is part of, in words
     * @param href leads there
     */
    record Annotation(LocalDate on, String what, String within, String href) {}
}
