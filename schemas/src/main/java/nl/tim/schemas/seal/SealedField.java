package nl.tim.schemas.seal;

import static nl.tim.schemas.seal.KeyPurpose.IDENTITY;
import static nl.tim.schemas.seal.KeyPurpose.TEXT;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The sealed fields of an incident event. The name is part of what is authenticated, so it never changes. */
public enum SealedField {
    /** What happened, as sent. */
    NARRATIVE_ORIGINAL("narrative.original", TEXT),
    /** What happened, de-identified. */
    NARRATIVE_SHARED("narrative.shared", TEXT),
    /** What was done at once, as sent. */
    IMMEDIATE_ACTION_ORIGINAL("immediateAction.original", TEXT),
    /** What was done at once, de-identified. */
    IMMEDIATE_ACTION_SHARED("immediateAction.shared", TEXT),
    /** What would help, as sent. */
    SUGGESTION_ORIGINAL("suggestion.original", TEXT),
    /** What would help, de-identified. */
    SUGGESTION_SHARED("suggestion.shared", TEXT),
    /** Words added later, as sent. */
    SUPPLEMENT_ORIGINAL("supplement.original", TEXT),
    /** Words added later, de-identified. */
    SUPPLEMENT_SHARED("supplement.shared", TEXT),
    /** Full name of the patient. */
    PATIENT_NAME("patient.name", IDENTITY),
    /** Birth date of the patient, ISO. */
    PATIENT_BIRTH_DATE("patient.birthDate", IDENTITY),
    /** TIM-AGEBAND of the patient. */
    PATIENT_AGE_BAND("patient.ageBand", TEXT),
    /** TIM-GENDER of the patient. */
    PATIENT_GENDER("patient.gender", TEXT),
    /** Full name of the reporter. */
    REPORTER_NAME("reporter.name", IDENTITY),
    /** E-mail address of the reporter. */
    REPORTER_EMAIL("reporter.email", IDENTITY),
    /** TIM-PROFESSION of the reporter. */
    REPORTER_PROFESSION("reporter.profession", TEXT);

    private final String fieldName;
    private final KeyPurpose purpose;

    SealedField(String fieldName, KeyPurpose purpose) {
        this.fieldName = fieldName;
        this.purpose = purpose;
    }

    /** The kind of key that seals this field. */
    public KeyPurpose purpose() {
        return purpose;
    }

    /** Binds a ciphertext to its place: moved to another incident, event or field it cannot be opened. */
    byte[] associatedData(UUID incidentId, UUID eventId) {
        return (incidentId + "|" + eventId + "|" + fieldName).getBytes(StandardCharsets.UTF_8);
    }
}
