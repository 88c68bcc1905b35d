package nl.tim.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 1, 2026-01-01, 2026-03-31",
        "2026-06-30, 2, 2026-04-01, 2026-06-30",
        "2026-07-01, 3, 2026-07-01, 2026-09-30",
        "2026-12-31, 4, 2026-10-01, 2026-12-31"
    })
    void holdsThreeMonths(LocalDate date, int number, LocalDate first, LocalDate last) {
        Quarter quarter = Quarter.of(date);
        assertThat(quarter).isEqualTo(new Quarter(2026, number));
        assertThat(quarter.range()).isEqualTo(new DateRange(first, last));
    }

    @Test
    void goesBack_overTheTurnOfTheYear() {
        assertThat(new Quarter(2026, 2).back(3))
                .containsExactly(new Quarter(2026, 2), new Quarter(2026, 1), new Quarter(2025, 4));
    }
}
