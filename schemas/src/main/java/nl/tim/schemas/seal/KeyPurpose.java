package nl.tim.schemas.seal;

/** What a data key seals, and with that when it dies. */
public enum KeyPurpose {
    /** Who the patient and the reporter are; dies 6 months after closing. */
    IDENTITY,
    /** The texts, original and de-identified; dies at erasure. */
    TEXT,
    /** Tells a retry from a changed report; dies 30 days after it was made. */
    CONTENT_CHECK
}
