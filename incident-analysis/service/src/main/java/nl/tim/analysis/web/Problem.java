package nl.tim.analysis.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Why a request was not answered (RFC 9457). Holds no value that was sent. */
@Schema(description = "Why a request was not answered (RFC 9457).")
public record Problem(
        @Schema(
                description = "Names the kind of problem; does not change with the language.",
                example = "urn:tim:problem:invalid-request")
        String type,

        @Schema(description = "The kind of problem, for people.", example = "De vraag klopt niet")
        String title,

        @Schema(description = "The HTTP status.", example = "400")
        int status,

        @Schema(description = "What to do about it.") String detail,

        @Schema(description = "One for each parameter that cannot be used.") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<FieldError> errors) {

    /** Copies the errors. */
    public Problem {
        errors = List.copyOf(errors);
    }

    /** What is wrong with one parameter. */
    @Schema(description = "What is wrong with one parameter.")
    public record FieldError(
            @Schema(description = "Name of the parameter.", example = "harm")
            String field,

            @Schema(description = "Names the error; does not change with the language.", example = "unknown_code")
            String code,

            @Schema(description = "The error, for people.") String message) {}
}
