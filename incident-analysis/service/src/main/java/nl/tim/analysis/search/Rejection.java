package nl.tim.analysis.search;

import java.util.List;

/**
 * Why a parameter cannot be used. Holds no value that was sent.
 *
 * @param parameter its name
 * @param reason what is wrong
 * @param arguments what the explanation mentions: limits, names of code lists
 */
public record Rejection(String parameter, Reason reason, List<Object> arguments) {

    /** What can be wrong with a parameter; each has an explanation in every language. */
    public enum Reason {
        UNKNOWN_PARAMETER,
        GIVEN_TWICE,
        UNKNOWN_CODE,
        MALFORMED_CODE,
        TOO_MANY_CODES,
        BAD_DATE,
        DATES_REVERSED,
        BAD_NUMBER,
        BAD_CHOICE,
        TEXT_TOO_LONG,
        TEXT_TOO_MANY_WORDS,
        TEXT_WITHOUT_WORDS,
        SORT_NEEDS_TEXT,
        BAD_CURSOR
    }
}
