package nl.tim.analysis.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Three months of a year, the period in which a region looks at its reports.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern NAME = Pattern.compile("(\\d{4})-?Q([1-4])");

    /** The quarter of a name such as 2026-Q3 or 2026Q3; empty for anything else. */
    public static Optional<Quarter> parse(String name) {
        Matcher matcher = NAME.matcher(name.strip().toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** Such as 2026-Q3. */
    public String name() {
        return year + "-Q" + number;
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(year * 4 + number, other.year * 4 + other.number);
    }

    /** The quarter that holds this date. */
    public static Quarter of(LocalDate date) {
        return new Quarter(date.getYear(), (date.getMonthValue() + 2) / 3);
    }

    /** This quarter and those before it, the last first. */
    public List<Quarter> back(int count) {
        return Stream.iterate(this, Quarter::before).limit(count).toList();
    }

    /** From its first day to its last. */
    public DateRange range() {
        return new DateRange(firstDay(), lastDay());
    }

    /** The day on which it begins. */
    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    /** The day on which it ends. */
    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    private Quarter before() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }
}
