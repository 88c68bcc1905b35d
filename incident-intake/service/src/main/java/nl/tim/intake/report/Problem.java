package nl.tim.intake.report;

import java.util.List;
import nl.tim.deidentify.Span;

/**
 * Something that the sender must change.
 *
 * @param field path of the field, such as {@code patient.birthDate} or {@code mitigation[1]}
 * @param code what is wrong
 * @param arguments what the message names: bounds, a list's name, another field; never what was sent
 * @param spans where in the text as sent; empty unless the code is {@link Code#IDENTIFYING}
 */
public record Problem(String field, Code code, List<Object> arguments, List<Span> spans) {

    /** What is wrong. The names, in lower case, are part of the API and of the message bundles. */
    public enum Code {
        /** Nothing was given. */
        REQUIRED,
        /** The JSON value has another type; argument: the right one. */
        WRONG_TYPE,
        /** There is no such field. */
        UNKNOWN_FIELD,
        /** Not in the code list, or no longer; argument: its name. */
        UNKNOWN_CODE,
        /** Not in the directory, or no longer. */
        UNKNOWN_ORGANISATION,
        /** Not in the directory, or no longer. */
        UNKNOWN_PATHWAY,
        /** Not in the directory, or no longer. */
        UNKNOWN_AGREEMENT,
        /** The sub code is of another main code. */
        NOT_OF_TYPE,
        /** Not a UUID. */
        NOT_A_UUID,
        /** Not a date of the calendar, written as 2026-11-02. */
        NOT_A_DATE,
        /** Not a time of the day, written as 14:30. */
        NOT_A_TIME,
        /** Not a receipt: a character is wrong, missing or too many. */
        NOT_A_RECEIPT,
        /** Not an e-mail address. */
        NOT_AN_EMAIL,
        /** Later than now. */
        IN_FUTURE,
        /** Earlier than can be meant; argument: the first date. */
        TOO_EARLY,
        /** Shorter than the argument. */
        TOO_SHORT,
        /** Longer than the argument. */
        TOO_LONG,
        /** More entries than the argument. */
        TOO_MANY,
        /** Outside the bounds; arguments: both. */
        OUT_OF_RANGE,
        /** Holds characters that no text holds. */
        CONTROL_CHARACTER,
        /** The same entry is there twice. */
        DUPLICATE,
        /** Does not go with the other field; argument: its name. */
        NOT_WITH,
        /** Only goes with a value of the other field; arguments: its name and the value. */
        ONLY_WITH,
        /** The two organisations are the same. */
        SAME_ORGANISATION,
        /** UNK is for anonymous reporters. */
        ONLY_ANONYMOUS,
        /** The patient's consent is needed. */
        CONSENT_REQUIRED,
        /** Differs from the argument, which must be equal. */
        NOT_EQUAL,
        /** The text holds what identifies people. */
        IDENTIFYING
    }

    /** A problem with arguments for its message. */
    public static Problem of(String field, Code code, Object... arguments) {
        return new Problem(field, code, List.of(arguments), List.of());
    }

    static Problem identifying(String field, List<Span> spans) {
        return new Problem(field, Code.IDENTIFYING, List.of(), List.copyOf(spans));
    }
}
