package nl.tim.analysis.search;

import java.util.List;

/** The document fields that an incident in a list shows. */
public final class SummaryFields {

    /** In the order of the API. */
    public static final List<String> ALL = List.of(
            "incidentId",
            "reference",
            "revision",
            "status",
            "flags",
            "receivedAt",
            "receivedOn",
            "updatedAt",
            "form",
            "kind",
            "occurredOn",
            "occurredPrecision",
            "reportingOrganisation",
            "counterpartOrganisation",
            "fromSector",
            "toSector",
            "fromGroup",
            "toGroup",
            "boundary",
            "transition",
            "type",
            "subType",
            "harm",
            "possibleHarm",
            "sac",
            "severity",
            "eventCount",
            "narrative");

    private SummaryFields() {}
}
