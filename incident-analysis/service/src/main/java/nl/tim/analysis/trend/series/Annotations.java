package nl.tim.analysis.trend.series;

import java.time.LocalDate;
import java.util.List;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.schemas.codes.Label;

/** What people did about a series, to be shown in its chart. May block; safe for many threads. */
@FunctionalInterface
public interface Annotations {

    /** What was done about exactly this series, whatever period or words it is looked at with. */
    List<Annotation> of(IncidentFilter filter);

    /**
     * Something that was done.
     *
     * @param on first day on which it could have effect
     * @param kind of thing
     * @param what in words
     * @param within the trajectory that an intervention is part of, the version of an agreement
     * @param href leads there
     */
    record Annotation(LocalDate on, Kind kind, Label what, String within, String href) {}

    /** What was done. */
    enum Kind {
        /** Of an improvement trajectory. */
        INTERVENTION,
        /** An agreement, or a new version of one, began to hold. */
        AGREEMENT
    }
}
