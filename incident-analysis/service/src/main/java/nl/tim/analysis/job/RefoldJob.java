package nl.tim.analysis.job;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.projection.Applied;
import nl.tim.analysis.projection.DeadLetters;
import nl.tim.analysis.projection.IncidentIndex.Versioning;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.projection.IndexInspection.Finding;
import nl.tim.analysis.projection.IndexVersions;
import nl.tim.analysis.projection.ItemOutcome;
import nl.tim.analysis.projection.Projected;
import nl.tim.analysis.projection.Refold;

/** Makes incidents again from the log and writes them to every version that is projected. Nothing is published again. */
final class RefoldJob implements Job {
    private static final int AT_ONCE = 200;

    private final IndexVersions versions;
    private final IncidentLog log;
    private final DeadLetters deadLetters;

    RefoldJob(IndexVersions versions, IncidentLog log, DeadLetters deadLetters) {
        this.versions = versions;
        this.log = log;
        this.deadLetters = deadLetters;
    }

    static void check(JobArguments arguments) {
        arguments.allow("--dead-letters");
        if (named(arguments).isEmpty() && !arguments.has("--dead-letters")) {
            throw new UsageException("Name incidents, or --dead-letters");
        }
    }

    @Override
    public ExitCode run(JobArguments arguments, PrintStream out) {
        Set<UUID> asked = named(arguments);
        if (arguments.has("--dead-letters")) {
            asked.addAll(deadLetters.incidents());
        }
        List<String> indices = versions.state().projected();
        if (indices.isEmpty()) {
            out.println("There is no index yet; start the service first");
            return ExitCode.INFRASTRUCTURE;
        }
        int failures = 0;
        List<UUID> left = new ArrayList<>(asked);
        for (int start = 0; start < left.size(); start += AT_ONCE) {
            failures += repair(left.subList(start, Math.min(left.size(), start + AT_ONCE)), indices, out);
        }
        out.println(asked.size() + " incidents folded again, " + failures + " not repaired");
        return failures == 0 ? ExitCode.OK : ExitCode.DIFFERENCES;
    }

    private static Set<UUID> named(JobArguments arguments) {
        var named = new LinkedHashSet<UUID>();
        for (String word : arguments.words()) {
            try {
                named.add(UUID.fromString(word));
            } catch (IllegalArgumentException e) {
                throw new UsageException("Not an incident id: " + word);
            }
        }
        return named;
    }

    private int repair(List<UUID> incidents, List<String> indices, PrintStream out) {
        Map<Integer, Long> ends = log.ends();
        var upTo = new HashMap<UUID, Applied>();
        incidents.forEach(incidentId -> {
            int partition = log.partitionOf(incidentId);
            upTo.put(incidentId, new Applied(partition, ends.getOrDefault(partition, 0L) - 1));
        });
        Map<UUID, Projected.Whole> folded = new Refold(log).of(upTo);
        int failures = 0;
        for (UUID incidentId : incidents) {
            Projected.Whole document = folded.get(incidentId);
            if (document == null) {
                out.println(incidentId + " has no readable record");
                failures++;
            } else {
                failures += repair(document, indices, out) ? 0 : 1;
            }
        }
        return failures;
    }

    private boolean repair(Projected.Whole document, List<String> indices, PrintStream out) {
        boolean repaired = true;
        for (String index : indices) {
            Map<UUID, ItemOutcome> outcomes = versions.open(index).store(List.of(document), Versioning.NEWER_OR_SAME);
            String trouble = switch (outcomes.getOrDefault(document.incidentId(), new ItemOutcome.Overloaded())) {
                case ItemOutcome.Stored _ -> "";
                case ItemOutcome.Stale _ -> stale(document, index);
                case ItemOutcome.Refused refused -> refused.errorType();
                case ItemOutcome.Overloaded _ -> "not taken now, try again";
            };
            repaired &= trouble.isEmpty();
            out.println(document.incidentId() + " in " + index + ": " + (trouble.isEmpty() ? "repaired" : trouble));
        }
        return repaired;
    }

    /** A later version is fine when the projector wrote it, and cannot be replaced when somebody else did. */
    private String stale(Projected.Whole document, String index) {
        Finding finding = versions.inspect(index)
                .compare(List.of(document))
                .getOrDefault(document.incidentId(), new Finding.Missing());
        return switch (finding) {
            case Finding.Same _ -> "";
            case Finding.Different different
            when different.applied().offset() > document.applied().offset() -> "";
            case Finding.Different _, Finding.Missing _, Finding.Placeholder _ ->
                "changed by somebody else, which only a rebuild repairs";
        };
    }
}
