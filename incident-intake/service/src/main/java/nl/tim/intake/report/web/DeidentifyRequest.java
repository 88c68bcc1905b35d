package nl.tim.intake.report.web;

import org.jspecify.annotations.Nullable;

/** A text to be looked at, as sent. Component names are the field names of the API. */
record DeidentifyRequest(
        @Nullable String text,
        @Nullable String profile,
        @Nullable KnownPatient patient) {

    /** Whom the text is about, as sent. */
    record KnownPatient(@Nullable String name, @Nullable String birthDate) {}

    /** Without content. */
    @Override
    public String toString() {
        return "DeidentifyRequest";
    }
}
