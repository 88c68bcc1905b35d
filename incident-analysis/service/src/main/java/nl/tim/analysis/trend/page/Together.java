package nl.tim.analysis.trend.page;

import java.util.Optional;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.OrganisationPair;
import nl.tim.analysis.search.Parameters;
import nl.tim.analysis.search.Rejection.Reason;

/** A form asks for a pair of organisations as an organisation and another with it. */
final class Together {

    static final String PARAMETER = "with";

    private Together() {}

    /** The filter, between the two when another organisation was given; about that one alone when no first one was. */
    static IncidentFilter narrowed(IncidentFilter filter, Parameters parameters, Directory directory) {
        Optional<String> with = parameters.one(PARAMETER);
        if (with.isEmpty()) {
            return filter;
        }
        String other = with.get();
        if (directory.organisationOf(other).filter(other::equals).isEmpty()) {
            parameters.reject(PARAMETER, Reason.MALFORMED_CODE);
            return filter;
        }
        Choice organisation = filter.choice(CodedField.ORGANISATION);
        if (organisation.included().size() != 1 || organisation.included().contains(other)) {
            return filter.narrowedTo(CodedField.ORGANISATION, other);
        }
        return new OrganisationPair(organisation.included().getFirst(), other)
                .within(filter.with(CodedField.ORGANISATION, Choice.ANY), directory);
    }
}
