package nl.tim.analysis.access;

import nl.tim.analysis.incident.Incident;

/** Knows whom an invitation lets into a case. Never blocks; safe for use by many threads. */
@FunctionalInterface
public interface Invited {

    /** Whether an invitation that this person opened lets them into the case as it is now. */
    boolean opens(Person person, Incident incident);
}
