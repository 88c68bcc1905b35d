package nl.tim.deidentify;

import java.util.Locale;

/** What a piece of text identifies, with the Dutch word that replaces it. */
public enum Tag {
    /** A name, initials, or a letter that stands for somebody; without title or role. */
    PERSON("PERSOON"),
    /** A citizen service number, also a labelled one with a typing error. */
    BSN("BSN"),
    /** A number under which an organisation knows a patient. */
    PATIENT_NUMBER("PATIENTNUMMER"),
    /** A telephone number. */
    PHONE("TELEFOON"),
    /** An e-mail address. */
    EMAIL("EMAIL"),
    /** A web address. */
    URL("URL"),
    /** A date of at least a day and a month, other than of birth. */
    DATE("DATUM"),
    /** A date of birth, or one so long ago that it probably is. */
    BIRTH_DATE("GEBOORTEDATUM"),
    /** An age of 90 or more. */
    AGE_OVER_89("LEEFTIJD"),
    /** A Dutch postal code. */
    POSTAL_CODE("POSTCODE"),
    /** A street, a PO box, and the town behind them. */
    ADDRESS("ADRES"),
    /** A town or village on its own. */
    PLACE("PLAATS"),
    /** A named institution, practice or firm. */
    ORGANISATION("ORGANISATIE"),
    /** Any other number that identifies: registration, bank account, plate, passport, order. */
    OTHER_ID("NUMMER");

    private final String placeholder;

    Tag(String placeholder) {
        this.placeholder = placeholder;
    }

    /**
     * Whether no report may hold it, of whatever form: identity has its own fields. The rest is replaced in the shared text, or left,
     * as {@link Profile} says.
     */
    public boolean mustBeReplaced() {
        return switch (this) {
            case BSN, PATIENT_NUMBER, PHONE, EMAIL, POSTAL_CODE, ADDRESS -> true;
            case PERSON, URL, DATE, BIRTH_DATE, AGE_OVER_89, PLACE, ORGANISATION, OTHER_ID -> false;
        };
    }

    /** The name in data for comparing systems: {@code age_over_89}; kinds that only this library tells apart get the wider name. */
    public String published() {
        return switch (this) {
            case BIRTH_DATE -> DATE.published();
            case PLACE -> ADDRESS.published();
            case PERSON,
                    BSN,
                    PATIENT_NUMBER,
                    PHONE,
                    EMAIL,
                    URL,
                    DATE,
                    AGE_OVER_89,
                    POSTAL_CODE,
                    ADDRESS,
                    ORGANISATION,
                    OTHER_ID -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** The word between the brackets of a placeholder: {@code TELEFOON} in {@code [TELEFOON-1]}. */
    public String placeholder() {
        return placeholder;
    }
}
