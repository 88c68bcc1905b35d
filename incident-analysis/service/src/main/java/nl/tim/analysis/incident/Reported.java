package nl.tim.analysis.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A care professional reported an incident. Codes are as sent, known or not; null means not asked.
 *
 * @param reference for conversation, such as TIM-2026-7KQ4MX
 * @param codes type, harm and recurrence as the reporter saw them
 * @param occurredOn local date, Europe/Amsterdam
 * @param occurredAt local time HH:mm
 * @param eventCount number of events that the report stands for, 1 or more
 * @param notPatientData whether the texts seemed to hold a name or birth date of which the reporter said that it is no patient's
 */
public record Reported(
        String reference,
        String form,
        @Nullable String kind,
        @Nullable LocalDate occurredOn,
        String occurredPrecision,
        @Nullable String occurredAt,
        @Nullable String shift,
        String reportingOrganisation,
        @Nullable String counterpartOrganisation,
        List<InvolvedOrganisation> involvedOrganisations,
        String fromSector,
        String toSector,
        @Nullable String transition,
        @Nullable String phase,
        Codes codes,
        @Nullable String harmPsychological,
        @Nullable String concern,
        @Nullable String calamitySuspected,
        @Nullable String detection,
        List<String> mitigation,
        @Nullable String channelUsed,
        @Nullable String channelExpected,
        @Nullable String carePathway,
        @Nullable String agreement,
        int eventCount,
        Text narrative,
        @Nullable Text immediateAction,
        @Nullable Text suggestion,
        @Nullable Patient patient,
        @Nullable Text reporterProfession,
        boolean notPatientData)
        implements Words {

    /** Copies the lists. */
    public Reported {
        involvedOrganisations = List.copyOf(involvedOrganisations);
        mitigation = List.copyOf(mitigation);
    }

    Reported edited(UUID eventId, TextEdit edit) {
        return new Reported(
                reference,
                form,
                kind,
                occurredOn,
                occurredPrecision,
                occurredAt,
                shift,
                reportingOrganisation,
                counterpartOrganisation,
                involvedOrganisations,
                fromSector,
                toSector,
                transition,
                phase,
                codes,
                harmPsychological,
                concern,
                calamitySuspected,
                detection,
                mitigation,
                channelUsed,
                channelExpected,
                carePathway,
                agreement,
                eventCount,
                edit.edit(new TextEdit.Place(eventId, TextField.NARRATIVE, null), narrative),
                edit.editIfAny(new TextEdit.Place(eventId, TextField.IMMEDIATE_ACTION, null), immediateAction),
                edit.editIfAny(new TextEdit.Place(eventId, TextField.SUGGESTION, null), suggestion),
                patient == null ? null : patient.edited(eventId, edit),
                edit.editIfAny(new TextEdit.Place(eventId, TextField.REPORTER_PROFESSION, null), reporterProfession),
                notPatientData);
    }
}
