package nl.tim.analysis.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;

/**
 * Two organisations, each with all that counts as it, such as its practices.
 *
 * @param one code
 * @param other code; a pair has no direction
 */
public record OrganisationPair(String one, String other) {

    /** The fields by which a filter is about a pair. */
    public static final Set<CodedField> FIELDS =
            Set.of(CodedField.REPORTING_ORGANISATION, CodedField.COUNTERPART_ORGANISATION);

    /** The pair that the filter is about; empty when it is about something else. */
    public static Optional<OrganisationPair> of(IncidentFilter filter, Directory directory) {
        Choice reporting = filter.choice(CodedField.REPORTING_ORGANISATION);
        List<String> organisations = reporting.included().stream()
                .filter(code ->
                        directory.organisationOf(code).filter(code::equals).isPresent())
                .toList();
        if (organisations.size() != 2) {
            return Optional.empty();
        }
        OrganisationPair pair = new OrganisationPair(organisations.getFirst(), organisations.getLast());
        Choice either = pair.either(directory);
        return reporting.equals(either)
                        && filter.choice(CodedField.COUNTERPART_ORGANISATION).equals(either)
                ? Optional.of(pair)
                : Optional.empty();
    }

    /**
     * The filter's reports that one of the two made with the other as counterpart. One inside the other is among them; a trend does not count
     * it, and it hardly ever happens.
     */
    public IncidentFilter within(IncidentFilter filter, Directory directory) {
        Choice either = either(directory);
        return filter.with(CodedField.REPORTING_ORGANISATION, either).with(CodedField.COUNTERPART_ORGANISATION, either);
    }

    /** The filter about any organisations. */
    public static IncidentFilter dropped(IncidentFilter filter) {
        IncidentFilter without = filter;
        for (CodedField field : FIELDS) {
            without = without.with(field, Choice.ANY);
        }
        return without;
    }

    private Choice either(Directory directory) {
        LinkedHashSet<String> codes = new LinkedHashSet<>(List.of(one, other));
        directory.all().stream()
                .map(DirectoryEntry::code)
                .filter(code ->
                        directory.organisationOf(code).filter(codes::contains).isPresent())
                .toList()
                .forEach(codes::add);
        return new Choice(codes, new LinkedHashSet<>());
    }
}
