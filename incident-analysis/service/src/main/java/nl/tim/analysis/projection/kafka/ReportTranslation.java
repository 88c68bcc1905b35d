package nl.tim.analysis.projection.kafka;

import java.util.List;
import nl.tim.analysis.incident.Codes;
import nl.tim.analysis.incident.InvolvedOrganisation;
import nl.tim.analysis.incident.Patient;
import nl.tim.analysis.incident.Reported;
import nl.tim.schemas.event.IncidentReported;
import nl.tim.schemas.seal.SealedField;
import org.jspecify.annotations.Nullable;

/** Reports of the log as facts of the domain. */
final class ReportTranslation {

    private ReportTranslation() {}

    /** The report; identity stays sealed. */
    static Reported of(IncidentReported body, Opener opener) {
        return new Reported(
                body.getReference(),
                body.getForm(),
                body.getKind(),
                body.getOccurredOn(),
                body.getOccurredPrecision(),
                body.getOccurredAt(),
                body.getShift(),
                body.getReportingOrganisation(),
                body.getCounterpartOrganisation(),
                involved(body),
                body.getFromSector(),
                body.getToSector(),
                body.getTransition(),
                body.getPhase(),
                new Codes(
                        body.getType(),
                        body.getSubType(),
                        body.getHarm(),
                        body.getPossibleHarm(),
                        body.getRecurrence()),
                body.getHarmPsychological(),
                body.getConcern(),
                body.getCalamitySuspected(),
                body.getDetection(),
                body.getMitigation(),
                body.getChannelUsed(),
                body.getChannelExpected(),
                body.getCarePathway(),
                body.getAgreement(),
                body.getEventCount(),
                opener.open(SealedField.NARRATIVE_SHARED, body.getNarrative()),
                opener.openIfAny(SealedField.IMMEDIATE_ACTION_SHARED, body.getImmediateAction()),
                opener.openIfAny(SealedField.SUGGESTION_SHARED, body.getSuggestion()),
                patient(body.getPatient(), opener),
                body.getReporter() == null
                        ? null
                        : opener.openIfAny(
                                SealedField.REPORTER_PROFESSION,
                                body.getReporter().getProfession()),
                !body.getNotPatient().isEmpty());
    }

    private static List<InvolvedOrganisation> involved(IncidentReported body) {
        return body.getInvolvedOrganisations().stream()
                .map(involved -> new InvolvedOrganisation(involved.getCode(), involved.getRole()))
                .toList();
    }

    private static @Nullable Patient patient(nl.tim.schemas.event.@Nullable Patient patient, Opener opener) {
        return patient == null
                ? null
                : new Patient(
                        opener.openIfAny(SealedField.PATIENT_AGE_BAND, patient.getAgeBand()),
                        opener.openIfAny(SealedField.PATIENT_GENDER, patient.getGender()));
    }
}
