package nl.tim.intake.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was sent: nothing checked, nothing changed. Component names are the field names of the API; what they mean is in
 * {@code openapi.properties}. Null means not given.
 */
public record Submission(
        @Nullable String incidentId,
        @Nullable String form,
        @Nullable String kind,
        @Nullable String occurredOn,
        @Nullable String occurredPrecision,
        @Nullable String occurredAt,
        @Nullable String shift,
        @Nullable String reportingOrganisation,
        @Nullable String counterpartOrganisation,
        @Nullable List<SubmittedOrganisation> involvedOrganisations,
        @Nullable String fromSector,
        @Nullable String toSector,
        @Nullable String transition,
        @Nullable String phase,
        @Nullable String type,
        @Nullable String subType,
        @Nullable String harm,
        @Nullable String harmPsychological,
        @Nullable String possibleHarm,
        @Nullable String recurrence,
        @Nullable String concern,
        @Nullable String calamitySuspected,
        @Nullable String detection,
        @Nullable List<@Nullable String> mitigation,
        @Nullable String channelUsed,
        @Nullable String channelExpected,
        @Nullable String carePathway,
        @Nullable String agreement,
        @Nullable Integer eventCount,
        @Nullable String narrative,
        @Nullable String immediateAction,
        @Nullable String suggestion,
        @Nullable SubmittedPatient patient,
        @Nullable SubmittedReporter reporter,
        @Nullable List<@Nullable String> notPatient) {

    /** An organisation and its part, as sent. */
    public record SubmittedOrganisation(
            @Nullable String code, @Nullable String role) {}

    /** The patient, as sent. */
    public record SubmittedPatient(
            @Nullable String name,
            @Nullable String birthDate,
            @Nullable String ageBand,
            @Nullable String gender,
            @Nullable Boolean consent) {}

    /** The reporter, as sent. */
    public record SubmittedReporter(
            @Nullable String name,
            @Nullable String email,
            @Nullable String profession,
            @Nullable Boolean anonymous) {}

    /** Without content: a submission that ends up in a log tells nothing about anybody. */
    @Override
    public String toString() {
        return "Submission";
    }
}
