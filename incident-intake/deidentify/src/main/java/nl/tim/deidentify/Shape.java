package nl.tim.deidentify;

/** How a word is written. */
enum Shape {
    /** {@code huisarts} */
    LOWER,
    /** {@code Terpstra} */
    TITLE,
    /** One capital. */
    SINGLE,
    /** {@code TERPSTRA}, {@code UMCG} */
    UPPER,
    /** {@code ZorgDomein}, {@code IJsbrand}: begins with a capital and has another one. */
    CAMEL,
    /** {@code eOverdracht}: begins small and has a capital. */
    INNER,
    /** Digits only. */
    NUMBER,
    /** Digits and letters. */
    MIXED;

    /** Whether it begins with a capital, and can be a name on its own. */
    boolean isCapitalised() {
        return this == TITLE || this == UPPER || this == CAMEL;
    }

    static Shape of(CharSequence text, int start, int end) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (Character.isLetter(c)) {
                lower++;
            }
        }
        if (digits > 0) {
            return upper + lower == 0 ? NUMBER : MIXED;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (!Character.isUpperCase(text.charAt(start)) && text.charAt(start) != '\'') {
            // d'Ancona
            boolean elided = end - start > 3
                    && Keys.fold(text.charAt(start + 1)) == 0
                    && Character.isUpperCase(text.charAt(start + 2));
            return elided ? TITLE : INNER;
        }
        if (lower == 0) {
            return upper == 1 ? SINGLE : UPPER;
        }
        return upper == 1 ? TITLE : CAMEL;
    }
}
