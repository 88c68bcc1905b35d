package nl.tim.intake.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people type them. */
public final class Dates {

    /** Where reporters live. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private Dates() {}

    /** The date: {@code 2026-11-02} as browsers send it, {@code 2-11-2026} as people type it; empty when it is none. */
    public static Optional<LocalDate> parse(String typed) {
        String text = typed.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dutch = DUTCH.matcher(text);
        return dutch.matches() ? date(dutch.group(3), dutch.group(2), dutch.group(1)) : Optional.empty();
    }

    /** The same as ISO where it is a date, unchanged where it is none. */
    static String normal(String typed) {
        return parse(typed).map(LocalDate::toString).orElse(typed);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
