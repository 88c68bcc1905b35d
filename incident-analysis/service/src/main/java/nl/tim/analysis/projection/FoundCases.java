package nl.tim.analysis.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.tim.analysis.incident.Incident;

/** Cases by what the index says of them, one after another. Calls block; safe for use by many threads. */
@FunctionalInterface
public interface FoundCases {

    /**
     * Hands over each case.
     *
     * @throws UnavailableException when the index cannot be asked now
     */
    void forEach(Which which, Consumer<Incident> each);

    /** Which cases are looked for. */
    sealed interface Which {

        /** Those that wait for an organisation, and those that came in or were changed since this moment. */
        record WaitingOrChanged(Instant since) implements Which {}

        /** Reports that came in on these days, both included, about which an organisation was asked. */
        record AskedAbout(LocalDate from, LocalDate until) implements Which {}
    }
}
