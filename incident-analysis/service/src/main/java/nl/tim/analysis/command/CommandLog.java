package nl.tim.analysis.command;

import nl.tim.analysis.incident.Event;

/** Where decisions are written down for ever. */
@FunctionalInterface
public interface CommandLog {

    /**
     * Seals the texts of the event, which are as their author wrote them, and appends it. Blocks until every in-sync replica has it.
     *
     * @throws LogUnavailableException when that is not known: it may or may not be there
     */
    void append(Event event) throws LogUnavailableException;
}
