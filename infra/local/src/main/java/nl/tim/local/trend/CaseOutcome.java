package nl.tim.local.trend;

import java.util.List;
import nl.tim.local.outcome.TimException;
import nl.tim.statistics.evaluate.Comparison;
import tools.jackson.databind.node.ObjectNode;

/**
 * How one case compares.
 *
 * @param id the case
 * @param values how many single values were compared
 * @param worst the largest relative deviation of a number
 * @param differences one line per value outside the tolerance
 */
public record CaseOutcome(String id, int values, double worst, List<String> differences) {

    public CaseOutcome {
        differences = List.copyOf(differences);
    }

    static CaseOutcome of(String family, ObjectNode trendCase) {
        String id = trendCase.path("id").asString("");
        try {
            Comparison comparison = Comparison.of(trendCase, Cases.evaluate(family, trendCase));
            return new CaseOutcome(id, comparison.values(), comparison.worst(), comparison.differences());
        } catch (TimException failed) {
            return new CaseOutcome(id, 0, 0, List.of(String.valueOf(failed.getMessage())));
        }
    }
}
