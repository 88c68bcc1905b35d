package nl.tim.deidentify;

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
    /** A date of at least a day and a month. */
    DATE("DATUM"),
    /** An age of 90 or more. */
    AGE_OVER_89("LEEFTIJD"),
    /** A Dutch postal code. */
    POSTAL_CODE("POSTCODE"),
    /** A street with number, a PO box, or a place where somebody lives. */
    ADDRESS("ADRES"),
    /** A named institution, practice or firm. */
    ORGANISATION("ORGANISATIE"),
    /** Any other number that identifies: registration, bank account, plate, passport, order. */
    OTHER_ID("NUMMER");

    private final String placeholder;

    Tag(String placeholder) {
        this.placeholder = placeholder;
    }

    /** The word between the brackets of a placeholder: {@code TELEFOON} in {@code [TELEFOON-1]}. */
    public String placeholder() {
        return placeholder;
    }
}
