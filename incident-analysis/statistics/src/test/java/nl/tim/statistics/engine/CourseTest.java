package nl.tim.statistics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.tim.statistics.engine.Course.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {

    private static final int CHANGE = Regions.WEEKS - 90;

    @ParameterizedTest
    @CsvSource({"0.25, 6, 26", "1, 4, 20", "6, 3, 12", "0.1, 30, 6"})
    void whatReturnsGoesOn_thenCannotBeTold_thenIsOver(double mean, double factor, int weeks) {
        Region region = changed(mean, factor, CHANGE + weeks);
        Signal signal = found(region);
        LocalDate returned = region.weeks().monday(CHANGE + weeks);

        assertThat(at(signal, region, CHANGE + weeks - 1).state()).isEqualTo(State.GOES_ON);
        Course over = at(signal, region, Regions.WEEKS - 1);
        assertThat(over.state()).isEqualTo(State.OVER);
        assertThat(ChronoUnit.WEEKS.between(returned, over.returned())).isBetween(-6L, 6L);
        assertThat(over.during().lower()).isGreaterThan(1);
        assertThat(over.after()).isNotNull().satisfies(after -> {
            assertThat(after.lower()).isLessThanOrEqualTo(1);
            assertThat(after.observed() + over.during().observed())
                    .isEqualTo(sum(region, signal, over.raised().getFirst().from()));
        });
        assertThat(states(signal, region, CHANGE + weeks)).containsSubsequence(State.UNDECIDED, State.OVER);
    }

    @ParameterizedTest
    @CsvSource({"0.25, 6", "1, 3", "6, 2"})
    void whatLastsGoesOn(double mean, double factor) {
        Region region = changed(mean, factor, Regions.WEEKS);
        Course course = at(found(region), region, Regions.WEEKS - 1);
        assertThat(course.state()).isEqualTo(State.GOES_ON);
        assertThat(course.returned()).isNull();
        assertThat(course.after()).isNull();
        assertThat(course.last().until()).isEqualTo(course.seen());
        assertThat(course.factor()).isBetween(1.0, factor * 1.5);
    }

    @Test
    void aWeekOrTwoOfHolidaysAreNoReturn() {
        Region region = new Regions(11, Regions.WEEKS)
                .stable("S", 40, 1)
                .with("MED", week -> week < CHANGE || week == Regions.WEEKS - 1 ? 6 : 24)
                .region();
        assertThat(at(found(region), region, Regions.WEEKS - 1).state()).isNotEqualTo(State.OVER);
    }

    @Test
    void whatComesBackGoesOnAgain_andTheStretchesAreTold() {
        Region region = new Regions(12, Regions.WEEKS)
                .stable("S", 40, 1)
                .with("MED", week -> week >= CHANGE && (week < CHANGE + 10 || week >= CHANGE + 60) ? 4 : 0.5)
                .region();
        Signal signal = found(region);
        assertThat(at(signal, region, CHANGE + 59).state()).isEqualTo(State.OVER);
        Course again = at(signal, region, Regions.WEEKS - 1);
        assertThat(again.state()).isEqualTo(State.GOES_ON);
        assertThat(again.raised()).hasSize(2);
        assertThat(again.during().observed())
                .isEqualTo(sum(region, signal, again.last().from()));
    }

    @Test
    void itIsComputedFromTheCountsThatAreKept_whateverTheyBecomeLater() {
        Region region = changed(1, 4, CHANGE + 20);
        Signal signal = found(region);
        int week = CHANGE + 21;
        Evidence kept = kept(region, week);
        assertThat(Course.of(signal, kept)).isEqualTo(at(signal, region, week));
        assertThat(kept.until()).isEqualTo(Course.of(signal, kept).seen());
    }

    @Test
    void whatWasToldToBeOverStaysSo_asANewRiseIsAnotherSignal() {
        Region region = changed(1, 4, CHANGE + 20);
        Signal signal = found(region);
        Course told = Course.of(signal, kept(region, CHANGE + 40));
        assertThat(told.state()).isEqualTo(State.OVER);
        assertThat(told.seen()).isBefore(region.weeks().monday(CHANGE + 40));
        assertThat(Course.of(signal, kept(region, CHANGE + 60))).isEqualTo(told);
    }

    private static Evidence kept(Region region, int week) {
        return Evidence.of(region.weeks(), region.series().getLast(), region.total(), week + 1);
    }

    @Test
    void withoutHistoryNothingIsTold() {
        Region region = changed(1, 4, CHANGE + 20);
        Signal signal = found(region);
        Evidence all = signal.evidence();
        int onset = region.weeks().weekOf(signal.onset());
        Evidence since = new Evidence(
                signal.onset(),
                all.reports().subList(onset, all.reports().size()),
                all.total().subList(onset, all.total().size()),
                List.of());
        Course course = Course.of(signal, since);
        assertThat(course.state()).isEqualTo(State.UNDECIDED);
        assertThat(course.factor()).isNaN();
        assertThat(course.after()).isNull();
    }

    private static Region changed(double mean, double factor, int until) {
        return new Regions(1, Regions.WEEKS)
                .stable("S", 40, mean)
                .with("MED", week -> week >= CHANGE && week < until ? mean * factor : mean)
                .region();
    }

    /** As it is found first. */
    private static Signal found(Region region) {
        Scan scan = new Scan(region, ScanSettings.published());
        for (int week = CHANGE; week < Regions.WEEKS; week++) {
            for (Signal signal : scan.at(week, List.of()).signals()) {
                if (signal.key().equals(Regions.key("MED"))) {
                    return signal;
                }
            }
        }
        throw new AssertionError("not found");
    }

    private static List<State> states(Signal signal, Region region, int from) {
        IntFunction<Course> course = Course.following(signal, region);
        return IntStream.range(from, Regions.WEEKS)
                .mapToObj(week -> course.apply(week).state())
                .distinct()
                .toList();
    }

    private static Course at(Signal signal, Region region, int week) {
        return Course.following(signal, region).apply(week);
    }

    private static double sum(Region region, Signal signal, LocalDate from) {
        int first = region.weeks().weekOf(from);
        return region.series().stream()
                .filter(series -> series.key().equals(signal.key()))
                .mapToDouble(series -> series.sum(first, Regions.WEEKS))
                .sum();
    }
}
