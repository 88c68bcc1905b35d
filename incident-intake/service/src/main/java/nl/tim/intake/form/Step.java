package nl.tim.intake.form;

import java.util.List;

/** The pages of the form, in the order in which they are asked. */
public enum Step {
    WHAT(Field.NARRATIVE, Field.FORM, Field.EVENT_COUNT),
    WHEN(Field.WHEN, Field.DATE),
    WHO(Field.OWN, Field.OWN_UNKNOWN, Field.OTHER, Field.OTHER_UNKNOWN),
    /** Only when the organisations do not tell. */
    SECTORS(Field.OWN_SECTOR, Field.OTHER_SECTOR),
    DIRECTION(Field.DIRECTION),
    TYPE(Field.TYPE),
    HARM(Field.HARM),
    /** Only in a report about a patient. */
    PATIENT(Field.CONSENT, Field.PATIENT_NAME, Field.BIRTH_DATE, Field.AGE_BAND, Field.GENDER),
    /** Only for those who want to tell more; reached from {@link #CHECK}. */
    DETAILS(
            Field.CALAMITY,
            Field.IMMEDIATE_ACTION,
            Field.SUGGESTION,
            Field.TRANSITION,
            Field.KIND,
            Field.POSSIBLE_HARM,
            Field.RECURRENCE,
            Field.CHANNEL,
            Field.PATHWAY,
            Field.AGREEMENT,
            Field.ANONYMOUS,
            Field.REPORTER_NAME,
            Field.REPORTER_EMAIL,
            Field.PROFESSION),
    /** All answers together, before they are sent. */
    CHECK;

    private final List<Field> fields;

    Step(Field... fields) {
        this.fields = List.of(fields);
    }

    /** What is filled in on the page. */
    public List<Field> fields() {
        return fields;
    }

    /** The page on which this is filled in. */
    public static Step of(Field field) {
        for (Step step : values()) {
            if (step.fields.contains(field)) {
                return step;
            }
        }
        throw new IllegalStateException(field + " is on no page");
    }
}
