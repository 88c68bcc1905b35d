package nl.tim.analysis.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Counts what became of reports. Calls block. */
@FunctionalInterface
public interface Responses {

    /**
     * What became of the reports that came in on these days, both included.
     *
     * @param now terms are judged by
     * @throws nl.tim.analysis.projection.UnavailableException when it cannot be counted now
     */
    Counts of(LocalDate from, LocalDate until, Instant now);

    /**
     * What was counted.
     *
     * @param reports all of them
     * @param told those of which the reporter heard how it ended
     * @param asked what organisations were asked, once for each report and organisation
     */
    record Counts(long reports, long told, List<Asked> asked) {

        /** Copies the list. */
        public Counts {
            asked = List.copyOf(asked);
        }
    }
}
