package nl.tim.analysis.incident.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "1999,1999-04-04", "2000,2000-04-23", "2008,2008-03-23", "2011,2011-04-24", "2019,2019-04-21",
        "2024,2024-03-31", "2025,2025-04-20", "2026,2026-04-05", "2027,2027-03-28", "2028,2028-04-16",
        "2038,2038-04-25", "2049,2049-04-18"
    })
    void easterIsWhenTheAlmanacSays(int year, LocalDate sunday) {
        assertThat(WorkingCalendar.easter(year)).isEqualTo(sunday);
    }

    @Test
    void theHolidaysOfAYearAreThoseOfTheLaw() {
        assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(WorkingCalendar::isHoliday))
                .containsExactlyElementsOf(Stream.of(
                                "2026-01-01",
                                "2026-04-03",
                                "2026-04-06",
                                "2026-04-27",
                                "2026-05-05",
                                "2026-05-14",
                                "2026-05-25",
                                "2026-12-25",
                                "2026-12-26")
                        .map(LocalDate::parse)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-26", "2031-04-26", "2027-04-27", "2028-04-27"})
    void kingsDayIsNeverASunday(LocalDate day) {
        assertThat(WorkingCalendar.isHoliday(day)).isTrue();
        assertThat(WorkingCalendar.isHoliday(LocalDate.of(2025, 4, 27))).isFalse();
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-11-02,2,2026-11-04", // Monday
        "2026-11-06,2,2026-11-10", // Friday: over a weekend
        "2026-11-07,2,2026-11-10", // Saturday
        "2026-11-07,0,2026-11-09", // Saturday, the same day: the next working day
        "2026-11-06,0,2026-11-06",
        "2026-04-02,1,2026-04-07", // over Easter
        "2026-04-24,1,2026-04-28", // over King's Day
        "2026-12-24,1,2026-12-28", // over Christmas
        "2026-12-18,10,2027-01-05", // over Christmas and New Year
        "2026-05-04,1,2026-05-06" // over 5 May
    })
    void workingDaysAreCounted(LocalDate start, int days, LocalDate end) {
        assertThat(WorkingCalendar.plusWorkingDays(start, days)).isEqualTo(end);
    }

    @Test
    void aTermOfWorkingDays_endsOnOne_andHoldsSoMany() {
        var random = new Random(20261122);
        for (int round = 0; round < 500; round++) {
            LocalDate start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(10_000));
            int days = random.nextInt(1, 30);
            LocalDate end = WorkingCalendar.plusWorkingDays(start, days);
            assertThat(WorkingCalendar.isWorkingDay(end)).isTrue();
            assertThat(start.plusDays(1).datesUntil(end.plusDays(1)).filter(WorkingCalendar::isWorkingDay))
                    .hasSize(days);
        }
    }
}
