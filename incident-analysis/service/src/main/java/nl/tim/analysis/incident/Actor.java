package nl.tim.analysis.incident;

import org.jspecify.annotations.Nullable;

/**
 * Who caused an event.
 *
 * @param kind REPORTER, ANALYST, COORDINATOR, RESPONDENT or SYSTEM; another kind may tell, and decides nothing
 * @param subject pseudonym of the person; null when anonymous
 * @param organisation directory code of the organisation on whose behalf; null when unknown
 */
public record Actor(
        String kind, @Nullable String subject, @Nullable String organisation) {

    /** Tells an incident and what belongs to it. */
    public static final String REPORTER = "REPORTER";
    /** Handles cases for the region. */
    public static final String ANALYST = "ANALYST";
    /** Speaks for an organisation. */
    public static final String COORDINATOR = "COORDINATOR";
    /** Was invited to tell the side of an organisation. */
    public static final String RESPONDENT = "RESPONDENT";
    /** Works on an improvement. */
    public static final String TEAM = "TEAM";
    /** A job of ours. */
    public static final String SYSTEM = "SYSTEM";

    /** Whether what they tell is the side of this organisation. */
    public boolean speaksFor(String code) {
        return switch (kind) {
            case ANALYST -> true;
            case COORDINATOR, RESPONDENT -> code.equals(organisation);
            default -> false;
        };
    }

    Actor forgotten() {
        return kind.equals(REPORTER) ? new Actor(kind, null, organisation) : this;
    }
}
