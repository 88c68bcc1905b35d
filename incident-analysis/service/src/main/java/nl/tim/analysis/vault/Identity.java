package nl.tim.analysis.vault;

import org.jspecify.annotations.Nullable;

/**
 * Who the patient and the reporter of a report are. What was not given is null.
 *
 * @param gone whether something was given and its key was destroyed since
 */
public record Identity(
        @Nullable String patientName,
        @Nullable String patientBirthDate,
        @Nullable String reporterName,
        @Nullable String reporterEmail,
        boolean gone) {

    /** Of a report that names nobody. */
    public static final Identity NOBODY = new Identity(null, null, null, null, false);
}
