package nl.tim.intake.publish.kafka;

import java.time.LocalDate;
import java.util.UUID;
import nl.tim.intake.report.Report;
import nl.tim.intake.report.Report.Texts;
import nl.tim.schemas.event.EncryptedField;
import nl.tim.schemas.event.IncidentReported;
import nl.tim.schemas.event.Patient;
import nl.tim.schemas.event.Reporter;
import nl.tim.schemas.event.SealedText;
import nl.tim.schemas.seal.KeyPurpose;
import nl.tim.schemas.seal.NoKeyAvailableException;
import nl.tim.schemas.seal.SealedField;
import nl.tim.schemas.seal.SealingKey;
import org.jspecify.annotations.Nullable;

/** Seals the fields of one event: under one text key, and one identity key when there is identity to seal. One thread. */
final class FieldSeals {

    /** Where data keys come from; one for each call. */
    @FunctionalInterface
    interface Keys {
        SealingKey take(KeyPurpose purpose) throws NoKeyAvailableException;
    }

    private final Keys keys;
    private final UUID incidentId;
    private final UUID eventId;
    private final SealingKey textKey;
    private @Nullable SealingKey identityKey;

    FieldSeals(Keys keys, UUID incidentId, UUID eventId) throws NoKeyAvailableException {
        this.keys = keys;
        this.incidentId = incidentId;
        this.eventId = eventId;
        this.textKey = keys.take(KeyPurpose.TEXT);
    }

    void texts(IncidentReported.Builder body, Texts original, Texts shared) throws NoKeyAvailableException {
        body.setNarrative(new SealedText(
                        sealed(SealedField.NARRATIVE_ORIGINAL, original.narrative()),
                        sealed(SealedField.NARRATIVE_SHARED, shared.narrative())))
                .setImmediateAction(text(
                        SealedField.IMMEDIATE_ACTION_ORIGINAL,
                        original.immediateAction(),
                        SealedField.IMMEDIATE_ACTION_SHARED,
                        shared.immediateAction()))
                .setSuggestion(text(
                        SealedField.SUGGESTION_ORIGINAL,
                        original.suggestion(),
                        SealedField.SUGGESTION_SHARED,
                        shared.suggestion()));
    }

    void people(IncidentReported.Builder body, Report.@Nullable Patient patient, Report.@Nullable Reporter reporter)
            throws NoKeyAvailableException {
        body.setPatient(patient == null ? null : patient(patient));
        body.setReporter(reporter == null ? null : reporter(reporter));
    }

    private Patient patient(Report.Patient patient) throws NoKeyAvailableException {
        LocalDate birthDate = patient.birthDate();
        return Patient.newBuilder()
                .setName(optional(SealedField.PATIENT_NAME, patient.name()))
                .setBirthDate(optional(SealedField.PATIENT_BIRTH_DATE, birthDate == null ? null : birthDate.toString()))
                .setAgeBand(optional(SealedField.PATIENT_AGE_BAND, patient.ageBand()))
                .setGender(optional(SealedField.PATIENT_GENDER, patient.gender()))
                .setConsent(true)
                .build();
    }

    private Reporter reporter(Report.Reporter reporter) throws NoKeyAvailableException {
        return Reporter.newBuilder()
                .setName(optional(SealedField.REPORTER_NAME, reporter.name()))
                .setEmail(optional(SealedField.REPORTER_EMAIL, reporter.email()))
                .setProfession(optional(SealedField.REPORTER_PROFESSION, reporter.profession()))
                .setAnonymous(reporter.anonymous())
                .build();
    }

    private @Nullable SealedText text(
            SealedField originalField, @Nullable String original, SealedField sharedField, @Nullable String shared)
            throws NoKeyAvailableException {
        return original == null || shared == null
                ? null
                : new SealedText(sealed(originalField, original), sealed(sharedField, shared));
    }

    private @Nullable EncryptedField optional(SealedField field, @Nullable String clear)
            throws NoKeyAvailableException {
        return clear == null ? null : sealed(field, clear);
    }

    private EncryptedField sealed(SealedField field, String clear) throws NoKeyAvailableException {
        return key(field.purpose()).seal(incidentId, eventId, field, clear);
    }

    private SealingKey key(KeyPurpose purpose) throws NoKeyAvailableException {
        if (purpose == KeyPurpose.TEXT) {
            return textKey;
        }
        if (identityKey == null) {
            identityKey = keys.take(purpose);
        }
        return identityKey;
    }
}
