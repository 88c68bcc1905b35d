package nl.tim.analysis.export.pdf;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as the charts write them. */
record Figures(Locale locale) {

    static Figures in(boolean dutch) {
        return new Figures(dutch ? Locale.of("nl") : Locale.ENGLISH);
    }

    /** With one decimal at most, two below one and none from a hundred on. */
    String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        double size = Math.abs(value);
        format.setMaximumFractionDigits(size < 1 ? 2 : size < 100 ? 1 : 0);
        return format.format(value);
    }

    /** The short name of its month, and the year. */
    String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("LLL yyyy", locale).format(YearMonth.from(date));
    }

    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }
}
