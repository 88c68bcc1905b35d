package nl.tim.intake.form;

/** Which way the patient or the information went. */
public enum Direction {
    /** From the reporter's organisation to the other. */
    OUT,
    /** From the other organisation to the reporter's. */
    IN
}
