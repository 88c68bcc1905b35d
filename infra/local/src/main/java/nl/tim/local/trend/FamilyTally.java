package nl.tim.local.trend;

/**
 * How the cases of one method compare.
 *
 * @param family the method
 * @param compared whether there is such a method here; if not, its cases are counted only
 * @param cases how many there are
 * @param values how many single values were compared
 * @param casesDifferent cases with a value outside their tolerance, or that could not be computed
 * @param worst the largest relative deviation of a number
 */
public record FamilyTally(String family, boolean compared, int cases, long values, int casesDifferent, double worst) {

    static FamilyTally none(String family, boolean compared) {
        return new FamilyTally(family, compared, 0, 0, 0, 0);
    }

    FamilyTally plus(CaseOutcome outcome) {
        return new FamilyTally(
                family,
                compared,
                cases + 1,
                values + outcome.values(),
                casesDifferent + (outcome.differences().isEmpty() ? 0 : 1),
                Math.max(worst, outcome.worst()));
    }
}
