package nl.tim.analysis.access;

import nl.tim.analysis.incident.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works on cases.
 *
 * @param subject pseudonym, as events carry it
 * @param name as colleagues know them
 * @param kind ANALYST or COORDINATOR
 * @param organisation directory code of the organisation they speak for; null for the region's team
 */
public record Person(
        String subject, String name, String kind, @Nullable String organisation) {

    /** The person as the cause of events. */
    public Actor actor() {
        return new Actor(kind, subject, organisation);
    }
}
