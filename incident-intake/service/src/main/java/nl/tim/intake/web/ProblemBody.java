package nl.tim.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problem details (RFC 9457) in the reader's language. Never holds what was sent.
 *
 * @param type names the kind of problem
 * @param title the kind, for people
 * @param status equal to the HTTP status
 * @param detail what to do about it
 * @param errors one for each thing that is wrong; absent when the problem is not in the fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        @Nullable List<FieldError> errors) {

    /**
     * Something wrong with one field.
     *
     * @param field path of the field, such as {@code patient.birthDate} or {@code mitigation[1]}
     * @param code stable name of what is wrong
     * @param message the same for people
     * @param spans where in the text as sent; only with code {@code identifying}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldError(
            String field,
            String code,
            String message,
            @Nullable List<TextSpan> spans) {}

    /**
     * A stretch of a text.
     *
     * @param start index of its first UTF-16 code unit
     * @param end index after its last UTF-16 code unit
     * @param tag what it identifies
     */
    public record TextSpan(int start, int end, String tag) {}
}
