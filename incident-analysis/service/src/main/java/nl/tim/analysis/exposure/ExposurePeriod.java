package nl.tim.analysis.exposure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.tim.analysis.search.Quarter;

/**
 * A month or a quarter of the calendar.
 *
 * @param first its first day
 * @param months 1 or 3
 */
public record ExposurePeriod(LocalDate first, int months) {

    /** A quarter. */
    public static final int QUARTER = 3;

    /** The period of a name such as 2026-Q3 or 2026-09; empty for anything else. */
    public static Optional<ExposurePeriod> parse(String name) {
        Optional<ExposurePeriod> quarter = Quarter.parse(name)
                .map(found ->
                        new ExposurePeriod(Objects.requireNonNull(found.range().from()), QUARTER));
        return quarter.isPresent() ? quarter : month(name);
    }

    private static Optional<ExposurePeriod> month(String name) {
        try {
            return Optional.of(new ExposurePeriod(YearMonth.parse(name.strip()).atDay(1), 1));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first day after it. */
    public LocalDate until() {
        return first.plusMonths(months);
    }

    /** As it is written in a file. */
    public String name() {
        return months == QUARTER
                ? Quarter.of(first).name()
                : String.format(Locale.ROOT, "%04d-%02d", first.getYear(), first.getMonthValue());
    }
}
