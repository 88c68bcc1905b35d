package nl.tim.analysis.request.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.request.Asked;
import org.jspecify.annotations.Nullable;

/** One case as a respondent sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Request",
        description = "One case as a respondent who was invited sees it: texts as they may leave the region.")
record AskedBody(
        UUID incidentId,
        String reference,

        @Schema(description = "TIM-STATUS") String status,

        @Schema(description = "Whose side is asked.") String organisation,

        @Schema(description = "Last day of the organisation's term.") @Nullable
        LocalDate dueOn,

        @Schema(description = "What the organisation is asked; absent when the report says enough.") @Nullable
        String question,

        @Nullable LocalDate occurredOn,
        String occurredPrecision,
        String fromSector,
        String toSector,

        @Schema(description = "What the reporter told.") List<Words> words,

        @Schema(description = "What the caller told.") List<Account> accounts) {

    /** Copies the lists. */
    AskedBody {
        words = List.copyOf(words);
        accounts = List.copyOf(accounts);
    }

    /** Words of the reporter. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestWords")
    record Words(
            String field,

            @Schema(description = "Absent when erased.") @Nullable
            String text) {}

    /** What the caller told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestAccount")
    record Account(
            UUID accountId,
            Instant givenAt,

            @Schema(description = "Absent when erased.") @Nullable
            String text,

            @Schema(description = "The coordinator released it.")
            boolean released) {}

    static AskedBody of(Asked asked) {
        return new AskedBody(
                asked.incidentId(),
                asked.report().reference(),
                asked.seen().status().name(),
                asked.invitation().organisation(),
                asked.term() == null ? null : asked.term().dueOn(),
                Text.readable(asked.question()),
                asked.report().occurredOn(),
                asked.report().occurredPrecision(),
                asked.report().fromSector(),
                asked.report().toSector(),
                asked.told().stream()
                        .map(told -> new Words(told.field().nameInLog(), Text.readable(told.text())))
                        .toList(),
                asked.own().stream()
                        .map(own ->
                                new Account(own.eventId(), own.givenAt(), Text.readable(own.text()), own.released()))
                        .toList());
    }
}
