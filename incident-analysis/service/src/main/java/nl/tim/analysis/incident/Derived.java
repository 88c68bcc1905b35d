package nl.tim.analysis.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What follows from an incident's state and the code lists; never stored in an event. Sorted and without doubles, so that the same state
 * always gives the same document. Values that need a report are null or empty while there is none.
 *
 * @param receivedOn date of receipt, Europe/Amsterdam
 * @param organisations every organisation by directory code, without UNK
 * @param fromGroup sector group, or OTHER when the sector is unknown
 * @param toGroup sector group, or OTHER when the sector is unknown
 * @param boundary TIM-BOUNDARY
 * @param sac TIM-SAC 1-4; empty when it cannot be told yet
 * @param severity TIM-SEV2
 * @param unknownCodes names of the fields whose code is in no code list
 * @param flags TIM-FLAG: what stands beside the status, and what a reader should know
 */
public record Derived(
        @Nullable LocalDate receivedOn,
        List<String> organisations,
        @Nullable String fromGroup,
        @Nullable String toGroup,
        @Nullable String boundary,
        OptionalInt sac,
        @Nullable String severity,
        List<String> unknownCodes,
        List<String> flags) {}
