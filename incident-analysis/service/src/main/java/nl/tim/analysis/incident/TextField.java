package nl.tim.analysis.incident;

import java.util.Arrays;
import java.util.Optional;

/** The texts that events bring, by their names in the log. */
public enum TextField {
    /** What happened. */
    NARRATIVE("narrative"),
    /** What was done at once. */
    IMMEDIATE_ACTION("immediateAction"),
    /** What would help. */
    SUGGESTION("suggestion"),
    /** Words added later. */
    SUPPLEMENT("supplement"),
    /** Answer to a question. */
    ANSWER("answer"),
    /** Words beside a code or a decision. */
    EXPLANATION("explanation"),
    /** Question to the reporter. */
    QUESTION("question"),
    /** Account of an organisation. */
    ACCOUNT("account"),
    /** One box of a causal tree. */
    CAUSE("cause"),
    /** What shows a cause. */
    EVIDENCE("evidence"),
    /** Something that will be done. */
    MEASURE("measure"),
    /** Note of those who handle the case. */
    NOTE("note"),
    /** Feedback to the reporter. */
    FEEDBACK("feedback"),
    /** Text that may be told outside of the case. */
    EXEMPLAR("exemplar"),
    /** TIM-AGEBAND of the patient. */
    PATIENT_AGE_BAND("patient.ageBand"),
    /** TIM-GENDER of the patient. */
    PATIENT_GENDER("patient.gender"),
    /** TIM-PROFESSION of the reporter. */
    REPORTER_PROFESSION("reporter.profession");

    private final String nameInLog;

    TextField(String nameInLog) {
        this.nameInLog = nameInLog;
    }

    /** Its name in the log. */
    public String nameInLog() {
        return nameInLog;
    }

    /** The text of this name; empty when no event has one. */
    static Optional<TextField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.nameInLog.equals(name))
                .findFirst();
    }
}
