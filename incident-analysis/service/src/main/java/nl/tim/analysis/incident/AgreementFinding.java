package nl.tim.analysis.incident;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement between organisations has to do with an incident.
 *
 * @param type TIM-AGREEMENT-TYPE
 * @param agreement directory code; null where an agreement is missing
 * @param version of its text; null where there is none
 * @param clause TIM-AGREEMENT-CLAUSE; null for the agreement as a whole
 * @param adherence TIM-ADHERENCE
 */
public record AgreementFinding(
        String type,
        @Nullable String agreement,
        @Nullable String version,
        @Nullable String clause,
        String adherence) {

    boolean sameClause(AgreementFinding other) {
        return type.equals(other.type)
                && Objects.equals(agreement, other.agreement)
                && Objects.equals(clause, other.clause);
    }
}
