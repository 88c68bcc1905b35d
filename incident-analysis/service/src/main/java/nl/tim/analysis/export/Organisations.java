package nl.tim.analysis.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.export.Snapshot.OrganisationTally;
import nl.tim.analysis.incident.Decision;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Reported;
import nl.tim.schemas.codes.Label;

/** Counts who reported. One thread. */
final class Organisations {

    private static final int TOLD_APART = 3;
    private static final String PRACTICE = "PRACTICE";

    private final TreeMap<String, Integer> reports = new TreeMap<>();
    private final Map<String, Set<String>> reporters = new HashMap<>();

    void add(Incident incident, Reported report) {
        reports.merge(report.reportingOrganisation(), 1, Integer::sum);
        Set<String> known = reporters.computeIfAbsent(report.reportingOrganisation(), _ -> new HashSet<>());
        if (known.size() < TOLD_APART) {
            incident.decisions().stream()
                    .filter(decision -> decision.type().equals("IncidentReported"))
                    .map(Decision::actor)
                    .forEach(actor -> {
                        if (actor.subject() != null) {
                            known.add(actor.subject());
                        }
                    });
        }
    }

    List<OrganisationTally> counted(Directory directory) {
        return reports.entrySet().stream()
                .map(entry -> tally(entry.getKey(), entry.getValue(), directory))
                .toList();
    }

    /** Who is not in the directory is treated as a practice: nothing says that a count of it is safe. */
    private OrganisationTally tally(String code, int count, Directory directory) {
        Label label = directory.find(code).map(DirectoryEntry::label).orElseGet(() -> new Label(code, code));
        String level = directory.find(code).map(DirectoryEntry::level).orElse(PRACTICE);
        return new OrganisationTally(
                code,
                label,
                level.equals(PRACTICE),
                reporters.getOrDefault(code, Set.of()).size(),
                count);
    }
}
