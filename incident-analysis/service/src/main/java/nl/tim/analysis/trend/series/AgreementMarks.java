package nl.tim.analysis.trend.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.tim.analysis.directory.Details.Agreed;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.page.Addresses;

/**
 * Since when agreements hold. Those of a care pathway are shown where the pathway or the agreement is looked at; those of the whole region
 * wherever no pathway and no other agreement is. Never blocks.
 */
public final class AgreementMarks implements Annotations {

    private final Directory directory;

    /** Of the agreements in this directory, retired ones too. */
    public AgreementMarks(Directory directory) {
        this.directory = directory;
    }

    @Override
    public List<Annotation> of(IncidentFilter filter) {
        return directory.all().stream().flatMap(entry -> mark(entry, filter)).toList();
    }

    private static Stream<Annotation> mark(DirectoryEntry entry, IncidentFilter filter) {
        Agreed agreed = entry.details().agreed();
        if (agreed == null || !about(entry.code(), agreed, filter)) {
            return Stream.empty();
        }
        LocalDate from = agreed.validFrom();
        return from == null
                ? Stream.empty()
                : Stream.of(new Annotation(
                        from,
                        Kind.AGREEMENT,
                        entry.label(),
                        agreed.version(),
                        Addresses.search(
                                IncidentFilter.ALL.with(CodedField.AGREEMENT, Choice.ANY.including(entry.code())))));
    }

    private static boolean about(String code, Agreed agreed, IncidentFilter filter) {
        Set<String> agreements = filter.choice(CodedField.AGREEMENT).included();
        Set<String> pathways = filter.choice(CodedField.CARE_PATHWAY).included();
        if (!agreements.isEmpty()) {
            return agreements.contains(code);
        }
        return agreed.carePathway() == null ? pathways.isEmpty() : pathways.contains(agreed.carePathway());
    }
}
