package nl.tim.analysis.export;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.incident.Derived;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.search.Quarter;

/** Which reports a scope is about. */
final class Part {

    private final Scope scope;
    private final Quarter quarter;
    private final Set<String> family = new HashSet<>();

    Part(Scope scope, Quarter quarter, Directory directory) {
        this.scope = scope;
        this.quarter = quarter;
        if (scope instanceof Scope.Organisation(String code)) {
            family.add(code);
            for (int down = 0; down < Directory.MOST_LEVELS; down++) {
                directory.all().stream()
                        .filter(entry -> entry.parent() != null && family.contains(entry.parent()))
                        .map(DirectoryEntry::code)
                        .toList()
                        .forEach(family::add);
            }
        }
    }

    boolean everything() {
        return scope == Scope.REGION;
    }

    boolean holds(Incident incident, Derived derived) {
        return switch (scope) {
            case Scope.Region _ -> true;
            case Scope.Organisation _ ->
                derived.organisations().stream().anyMatch(family::contains)
                        || incident.dossier().participation().requests().stream()
                                .anyMatch(request -> family.contains(request.organisation()));
            case Scope.Trajectory(String id) ->
                incident.dossier().findings().trajectories().stream()
                        .anyMatch(linked -> linked.toString().equals(id));
        };
    }

    /** Of a trajectory every report counts that came in by the end of the quarter: what it works on began before it did. */
    boolean counts(LocalDate received) {
        return scope instanceof Scope.Trajectory
                ? !received.isAfter(quarter.lastDay())
                : Quarter.of(received).equals(quarter);
    }
}
