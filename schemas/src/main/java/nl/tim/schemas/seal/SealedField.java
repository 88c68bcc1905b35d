package nl.tim.schemas.seal;

import static nl.tim.schemas.seal.KeyPurpose.IDENTITY;
import static nl.tim.schemas.seal.KeyPurpose.TEXT;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    /** Answer to a question, as written. */
    ANSWER_ORIGINAL("answer.original", TEXT),
    /** Answer to a question, de-identified. */
    ANSWER_SHARED("answer.shared", TEXT),
    /** Words beside a code or a decision, as written. */
    EXPLANATION_ORIGINAL("explanation.original", TEXT),
    /** Words beside a code or a decision, de-identified. */
    EXPLANATION_SHARED("explanation.shared", TEXT),
    /** Question to the reporter, as written. */
    QUESTION_ORIGINAL("question.original", TEXT),
    /** Question to the reporter, de-identified. */
    QUESTION_SHARED("question.shared", TEXT),
    /** Account of an organisation, as written. */
    ACCOUNT_ORIGINAL("account.original", TEXT),
    /** Account of an organisation, de-identified. */
    ACCOUNT_SHARED("account.shared", TEXT),
    /** One box of a causal tree, as written. */
    CAUSE_ORIGINAL("cause.original", TEXT),
    /** One box of a causal tree, de-identified. */
    CAUSE_SHARED("cause.shared", TEXT),
    /** What shows a cause, as written. */
    EVIDENCE_ORIGINAL("evidence.original", TEXT),
    /** What shows a cause, de-identified. */
    EVIDENCE_SHARED("evidence.shared", TEXT),
    /** Something that will be done, as written. */
    MEASURE_ORIGINAL("measure.original", TEXT),
    /** Something that will be done, de-identified. */
    MEASURE_SHARED("measure.shared", TEXT),
    /** Note of those who handle the case, as written. */
    NOTE_ORIGINAL("note.original", TEXT),
    /** Note of those who handle the case, de-identified. */
    NOTE_SHARED("note.shared", TEXT),
    /** Feedback to the reporter, as written. */
    FEEDBACK_ORIGINAL("feedback.original", TEXT),
    /** Feedback to the reporter, de-identified. */
    FEEDBACK_SHARED("feedback.shared", TEXT),
    /** Text that may be told outside of the case, as written. */
    EXEMPLAR_ORIGINAL("exemplar.original", TEXT),
    /** Text that may be told outside of the case, de-identified. */
    EXEMPLAR_SHARED("exemplar.shared", TEXT),
    /** What somebody said of a signal; the signal's id takes the place of the incident's. */
    SIGNAL_NOTE("signal.note", TEXT),
    /** What was searched for, or why something was opened; the access log's writer takes the place of the incident, its line that of the event. */
    ACCESS_WORDS("access.words", TEXT),
    /** What a trajectory is called; the trajectory's id takes the place of the incident's, here and in the fields below. */
    TRAJECTORY_TITLE("trajectory.title", TEXT),
    /** What a trajectory is about. */
    TRAJECTORY_THEME("trajectory.theme", TEXT),
    /** What has to become better. */
    TRAJECTORY_GOAL("trajectory.goal", TEXT),
    /** The search that a trajectory began with. */
    TRAJECTORY_SEARCH("trajectory.search", TEXT),
    /** What changes how things go. */
    TRAJECTORY_INTERVENTION("trajectory.intervention", TEXT),
    /** What somebody does for a trajectory. */
    TRAJECTORY_ACTION("trajectory.action", TEXT),
    /** Why a trajectory ended or went on. */
    TRAJECTORY_CONCLUSION("trajectory.conclusion", TEXT),
    /** Full name of an invited respondent. */
    RESPONDENT_NAME("respondent.name", IDENTITY),
    /** E-mail address of an invited respondent. */
    RESPONDENT_EMAIL("respondent.email", IDENTITY),
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

    /**
     * Binds a ciphertext to its place: moved to another incident, event, field or item it cannot be opened.
     *
     * @param itemId tells the items of one event apart; null where the event has the field once
     */
    byte[] associatedData(UUID incidentId, UUID eventId, @Nullable UUID itemId) {
        String place = incidentId + "|" + eventId + "|" + fieldName;
        return (itemId == null ? place : place + "|" + itemId).getBytes(StandardCharsets.UTF_8);
    }
}
