package nl.tim.analysis.response;

import java.time.LocalDate;
import java.util.Map;

/** Counts what became of reports. Calls block. */
@FunctionalInterface
public interface Responses {

    /**
     * What became of the reports that came in on these days, both included.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when it cannot be counted now
     */
    Counts of(LocalDate from, LocalDate until);

    /**
     * What was counted.
     *
     * @param reports all of them
     * @param told those of which the reporter heard how it ended
     * @param asked by directory code: those about which the organisation was asked
     * @param waiting by directory code: those of which the organisation has not answered
     */
    record Counts(long reports, long told, Map<String, Long> asked, Map<String, Long> waiting) {

        /** Copies the maps. */
        public Counts {
            asked = Map.copyOf(asked);
            waiting = Map.copyOf(waiting);
        }
    }
}
