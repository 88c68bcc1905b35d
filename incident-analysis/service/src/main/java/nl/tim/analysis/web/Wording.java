package nl.tim.analysis.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;
import nl.tim.schemas.codes.Label;
import org.springframework.context.MessageSource;

/**
 * Texts, numbers and dates as one reader of the pages reads them. Times are those of Europe/Amsterdam.
 *
 * @param locale the reader's language
 * @param messages every text of the pages
 */
public record Wording(Locale locale, MessageSource messages) {

    /** Where the region is. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Locale.ROOT);

    /**
     * A text of the bundles.
     *
     * @param arguments shown as they are, so a number is given as {@link #number} writes it
     */
    public String text(String key, Object... arguments) {
        return messages.getMessage(
                key, Arrays.stream(arguments).map(String::valueOf).toArray(), locale);
    }

    /** The text of the key, without arguments, else the fallback. */
    public String textOr(String key, String fallback) {
        String found = messages.getMessage(key, null, fallback, locale);
        return found == null ? fallback : found;
    }

    /** A label in the reader's language. */
    public String label(Label label) {
        return Language.of(locale) == Language.EN ? label.en() : label.nl();
    }

    /** With separators between thousands. */
    public String number(long number) {
        return String.format(locale, "%,d", number);
    }

    /** Such as 02-11-2026. */
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Such as maandag 2 november 2026. */
    public String longDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(date);
    }

    /** Such as november 2026. */
    public String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(YearMonth.from(date));
    }

    /** Such as nov 2026. */
    public String shortMonth(LocalDate date) {
        return DateTimeFormatter.ofPattern("LLL yyyy", locale).format(YearMonth.from(date));
    }

    /** The ISO week of a date, such as week 45 2026. */
    public String week(LocalDate date) {
        return "week " + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " " + date.get(IsoFields.WEEK_BASED_YEAR);
    }

    /** With at most one decimal, two below one and none from a hundred on, and separators between thousands. */
    public String decimal(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        double size = Math.abs(value);
        format.setMaximumFractionDigits(size < 1 ? 2 : size < 100 ? 1 : 0);
        return format.format(value);
    }

    /** How many times as many: with two decimals below ten, so that what is just above 1 does not seem to be 1. */
    public String ratio(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        int digits = Math.abs(value) < 10 ? 2 : 0;
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /** How many times as many, in words that nobody should take for exact: two digits, such as 4, 2,5 or 220. */
    public String about(double value) {
        return decimal(new BigDecimal(value).round(new MathContext(2)).doubleValue());
    }

    /** A share such as 12,5%. */
    public String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /** Such as 02-11-2026 14:30. */
    public String time(Instant instant) {
        return TIME.format(instant.truncatedTo(ChronoUnit.MINUTES).atZone(ZONE));
    }
}
