package nl.tim.local.trend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.tim.statistics.evaluate.Evaluation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs every case of a folder and compares it with its expected outcome. For one thread. */
public final class FolderComparison {

    private final Map<String, FamilyTally> tallies = new TreeMap<>();
    private final List<CaseOutcome> different = new ArrayList<>();
    private final @Nullable String only;
    private int otherFiles;

    /**
     * Compares nothing yet.
     *
     * @param only the one method to compare; null for all
     */
    public FolderComparison(@Nullable String only) {
        this.only = only;
    }

    /** Compares the case in this file; a file that holds none is counted and left out. */
    public void add(Path file) throws IOException {
        if (caseIn(file) instanceof ObjectNode trendCase) {
            add(trendCase.path("family").asString(""), trendCase);
        } else {
            otherFiles++;
        }
    }

    private static @Nullable JsonNode caseIn(Path file) throws IOException {
        try {
            JsonNode read = Cases.read(file);
            return read.path("family").isString() && read.path("expected").isObject() ? read : null;
        } catch (JacksonException notJson) {
            return null;
        }
    }

    private void add(String family, ObjectNode trendCase) {
        if (only != null && !only.equals(family)) {
            return;
        }
        boolean known = Evaluation.families().contains(family);
        CaseOutcome outcome = known ? CaseOutcome.of(family, trendCase) : new CaseOutcome("", 0, 0, List.of());
        tallies.put(
                family,
                tallies.getOrDefault(family, FamilyTally.none(family, known)).plus(outcome));
        if (!outcome.differences().isEmpty()) {
            different.add(outcome);
        }
    }

    /** One for each method, by name. */
    public Collection<FamilyTally> families() {
        return tallies.values();
    }

    /** The cases that differ. */
    public List<CaseOutcome> different() {
        return different;
    }

    /** JSON files that hold no case. */
    public int otherFiles() {
        return otherFiles;
    }
}
