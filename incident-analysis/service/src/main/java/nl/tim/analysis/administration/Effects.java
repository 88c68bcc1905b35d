package nl.tim.analysis.administration;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import nl.tim.analysis.access.ForTheRegion;
import nl.tim.analysis.directory.Details.Agreed;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.link.ReportingLink;
import nl.tim.analysis.link.ReportingLinks;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.IndexUnavailableException;

/** Counts what hangs on an entry. An administrator reads how many reports name it, and no more of them. Blocks; safe for many threads. */
final class Effects {

    private final Incidents incidents;
    private final Directory directory;
    private final ReportingLinks links;

    Effects(Incidents incidents, Directory directory, ReportingLinks links) {
        this.incidents = incidents;
        this.directory = directory;
        this.links = links;
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
                        .count());
    }

    private OptionalLong reports(DirectoryEntry entry) {
        CodedField field = switch (entry.kind()) {
            case ORGANISATION -> CodedField.ORGANISATION;
            case CARE_PATHWAY -> CodedField.CARE_PATHWAY;
            case AGREEMENT -> CodedField.AGREEMENT;
        };
        Choice named = Choice.ANY.including(entry.code());
        IncidentFilter filter =
                new IncidentFilter(null, Map.of(field, named), DateRange.ALWAYS, DateRange.ALWAYS, false);
        try {
            return OptionalLong.of(
                    ForTheRegion.see(() -> incidents.counts(List.of(filter))).getFirst());
        } catch (IndexUnavailableException e) {
            return OptionalLong.empty();
        }
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
