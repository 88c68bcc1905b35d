package nl.tim.intake.follow.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tim.intake.follow.Followed;
import org.jspecify.annotations.Nullable;

/** What a receipt shows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Receipt")
record ReceiptAnswer(
        String reference,
        Instant receivedAt,
        Instant updatedAt,
        String status,
        boolean onHold,
        boolean withdrawn,
        @Nullable String rejectReason,
        @Nullable String rating,
        List<Message> messages,
        List<Due> terms,

        boolean improvement) {

    /** Words for the reporter. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReceiptMessage")
    record Message(
            UUID id,
            String kind,

            Instant sentAt,
            @Nullable Instant answeredAt,
            @Nullable String text) {}

    /** A term. */
    @Schema(name = "ReceiptTerm")
    record Due(String kind, LocalDate on) {}

    static ReceiptAnswer of(Followed report) {
        return new ReceiptAnswer(
                report.reference(),
                report.receivedAt(),
                report.updatedAt(),
                report.status(),
                report.onHold(),
                report.withdrawn(),
                report.rejectReason(),
                report.rating(),
                report.messages().stream()
                        .map(message -> new Message(
                                message.id(), message.kind(), message.sentAt(), message.answeredAt(), message.text()))
                        .toList(),
                report.terms().stream()
                        .map(due -> new Due(due.kind(), due.on()))
                        .toList(),
                report.improvement());
    }
}
