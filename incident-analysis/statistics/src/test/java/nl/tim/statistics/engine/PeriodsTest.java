package nl.tim.statistics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodsTest {

    /** Six years from the first ISO week of 2015; 2015 and 2020 have 53 weeks. */
    private static final Weeks WEEKS = new Weeks(Regions.FIRST, 314);

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void everyWeekIsInExactlyOnePeriod(Granularity granularity) {
        Periods periods = new Periods(WEEKS, granularity);
        int last = periods.newest(WEEKS.count() - 1);
        assertThat(periods.start(0)).isZero();
        IntStream.range(0, last)
                .forEach(period -> assertThat(periods.start(period + 1)).isEqualTo(periods.end(period)));
        assertThat(periods.end(last)).isEqualTo(WEEKS.count());
    }

    @ParameterizedTest
    @CsvSource({"WEEK, 1, 1, 314", "MONTH, 4, 5, 72", "QUARTER, 13, 14, 24"})
    void periodsAreOfTheLengthThatWeeksAllow(Granularity granularity, int shortest, int longest, int count) {
        Periods periods = new Periods(WEEKS, granularity);
        int[] lengths = IntStream.rangeClosed(0, periods.newest(WEEKS.count() - 1))
                .map(period -> periods.end(period) - periods.start(period))
                .toArray();
        assertThat(lengths).hasSize(count);
        assertThat(IntStream.of(lengths).min()).hasValue(shortest);
        assertThat(IntStream.of(lengths).max()).hasValue(longest);
    }

    @ParameterizedTest
    @CsvSource({"2015-01-01, 0", "2015-12-31, 52", "2016-01-03, 52", "2016-01-04, 53", "2014-12-28, -1"})
    void aDateIsInItsIsoWeek(LocalDate date, int week) {
        assertThat(WEEKS.weekOf(date)).isEqualTo(week);
    }

    @Test
    void aPeriodIsCompleteWhenItsLastWeekIs() {
        Periods months = new Periods(WEEKS, Granularity.MONTH);
        int january = WEEKS.weekOf(LocalDate.of(2015, 1, 29));
        assertThat(months.newest(january - 1)).isEqualTo(-1);
        assertThat(months.newest(january)).isZero();
        assertThat(months.beginningAt(january + 1)).isEqualTo(1);
    }

    @Test
    void aYearBeginsWithTheWeekOfItsFirstThursday() {
        assertThat(WEEKS.startOfYear(2015)).isZero();
        assertThat(WEEKS.startOfYear(2016)).isEqualTo(53);
        assertThat(WEEKS.year(52)).isEqualTo(2015);
    }
}
