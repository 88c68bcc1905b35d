package nl.tim.analysis.administration;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import nl.tim.analysis.access.ForTheRegion;
import nl.tim.analysis.directory.Details.Agreed;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.incident.Status;
import nl.tim.analysis.link.ReportingLink;
import nl.tim.analysis.link.ReportingLinks;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.IndexUnavailableException;
import nl.tim.analysis.trajectory.TrajectoryLog;

/** Counts what hangs on an entry. An administrator reads how many reports name it, and no more of them. Blocks; safe for many threads. */
final class Effects {

    private final Incidents incidents;
    private final Directory directory;
    private final ReportingLinks links;
    private final TrajectoryLog trajectories;

    Effects(Incidents incidents, Directory directory, ReportingLinks links, TrajectoryLog trajectories) {
        this.incidents = incidents;
        this.directory = directory;
        this.links = links;
        this.trajectories = trajectories;
    }

    Effect of(DirectoryEntry entry) {
        String code = entry.code();
        return new Effect(
                reports(entry),
                inUse(other -> code.equals(other.parent())),
                inUse(other -> code.equals(other.details().owner()) || code.equals(pathway(other))),
                links.all().stream()
                        .filter(ReportingLink::works)
                        .filter(link -> link.organisation().equals(code))
                        .count(),
                trajectories.all().stream()
                        .filter(trajectory -> !trajectory.closed())
                        .filter(trajectory ->
                                code.equals(trajectory.description().owner()))
                        .count());
    }

    private OptionalLong reports(DirectoryEntry entry) {
        try {
            return OptionalLong.of(
                    switch (entry.kind()) {
                        case ORGANISATION -> naming(CodedField.ORGANISATION, entry);
                        case CARE_PATHWAY -> naming(CodedField.CARE_PATHWAY, entry);
                        case AGREEMENT -> naming(CodedField.AGREEMENT, entry);
                        case PERSON -> givenTo(entry);
                    });
        } catch (IndexUnavailableException e) {
            return OptionalLong.empty();
        }
    }

    private long naming(CodedField field, DirectoryEntry entry) {
        IncidentFilter filter = filter(field, Choice.ANY.including(entry.code()));
        return ForTheRegion.see(() -> incidents.counts(List.of(filter))).getFirst();
    }

    private long givenTo(DirectoryEntry person) {
        Choice open = Choice.ANY;
        for (Status status : Status.values()) {
            open = status.ended() ? open.excluding(status.name()) : open;
        }
        IncidentFilter filter = filter(CodedField.STATUS, open);
        return ForTheRegion.seeGivenTo(person.code(), () -> incidents.counts(List.of(filter)))
                .getFirst();
    }

    private static IncidentFilter filter(CodedField field, Choice choice) {
        return new IncidentFilter(null, Map.of(field, choice), DateRange.ALWAYS, DateRange.ALWAYS, false);
    }

    private List<DirectoryEntry> inUse(Predicate<DirectoryEntry> wanted) {
        return directory.all().stream()
                .filter(other -> other.validTo() == null)
                .filter(wanted)
                .toList();
    }

    private static String pathway(DirectoryEntry entry) {
        Agreed agreed = entry.details().agreed();
        return agreed == null || agreed.carePathway() == null ? "" : agreed.carePathway();
    }
}
