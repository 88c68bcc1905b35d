package nl.tim.analysis.trend.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.tim.analysis.trend.plot.Plot.DateTick;
import nl.tim.analysis.trend.plot.Plot.Dot;
import nl.tim.analysis.trend.plot.PlotPoint.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlotTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "0, true, 1, 1",
        "1, true, 1, 1",
        "3, true, 3, 1",
        "7, true, 8, 2",
        "23, true, 25, 5",
        "100, true, 100, 20",
        "0.07, false, 0.08, 0.02",
        "1204, true, 1250, 250"
    })
    void theValueAxisEndsAtARoundNumber(double largest, boolean whole, double top, double step) {
        Scale scale = Scale.to(largest, whole);

        assertThat(scale.top()).isCloseTo(top, offset(1e-9));
        assertThat(scale.step()).isCloseTo(step, offset(1e-9));
        assertThat(scale.numbers()).hasSizeBetween(2, 7).startsWith(0.0);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, 2024-06-30, 8, 6", "2022-02-10, 2026-11-22, 10, 9", "2001-05-01, 2026-01-01, 8, 5"})
    void theTimeAxisKeepsStepWithTheCalendar(LocalDate first, LocalDate last, int most, int expected) {
        List<LocalDate> ticks = new TimeAxis(first, last).ticks(most);

        assertThat(ticks).hasSize(expected).allMatch(tick -> tick.getDayOfMonth() == 1);
    }

    @Test
    void everythingIsInsideTheDrawing_whateverTheValues() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Plot plot = Plot.of(points(random), random.nextBoolean(), 640, 240);

            assertThat(plot.dots()).allMatch(dot -> dot.x() >= plot.left() - 0.1 && dot.x() <= plot.right() + 0.1);
            assertThat(plot.dots()).allMatch(dot -> dot.y() >= 0 && dot.y() <= plot.bottom() + 0.1);
            assertThat(plot.dates()).extracting(DateTick::x).isSorted();
        }
    }

    @Test
    void linesBreakWhereAPointIsMissing_andLimitsWhereAPhaseBegins() {
        List<PlotPoint> points =
                List.of(point(0, 2, 1), point(7, Double.NaN, 1), point(14, 4, 1), point(21, 4, 2), point(28, 3, 2));

        Plot plot = Plot.of(points, true, 640, 240);

        assertThat(plot.line().chars().filter(c -> c == 'M')).hasSize(2);
        assertThat(plot.centre().chars().filter(c -> c == 'M')).hasSize(2);
        assertThat(plot.lower()).isEmpty();
        assertThat(plot.dots()).extracting(Dot::index).containsExactly(0, 2, 3, 4);
    }

    @Test
    void numbersHaveRoomBesideTheAxis_alsoLargeOnes() {
        assertThat(left(900)).isEqualTo(left(9)).isEqualTo(44);
        assertThat(left(110_000)).isGreaterThan(left(900));
        assertThat(left(1_100_000)).isGreaterThan(left(110_000));
    }

    @Test
    void aLowerLimitIsDrawnWhereSomethingCanLieBelowIt() {
        List<PlotPoint> points = List.of(limited(0, 0), limited(7, 1.5), limited(14, 1.2), limited(21, 0));

        assertThat(Plot.of(points, true, 640, 240).lower().chars().filter(c -> c == 'M' || c == 'L'))
                .hasSize(2);
    }

    private static PlotPoint limited(int day, double lower) {
        return new PlotPoint(START.plusDays(day), 4, 3, lower, 6, 1, Mark.NONE);
    }

    private static double left(double value) {
        return Plot.of(List.of(point(0, value, 1), point(7, value, 1)), true, 640, 240)
                .left();
    }

    private static PlotPoint point(int day, double value, int phase) {
        return new PlotPoint(START.plusDays(day), value, 3, Double.NaN, 6, phase, Mark.NONE);
    }

    private static List<PlotPoint> points(Random random) {
        double size = Math.pow(10, random.nextInt(6) - 2);
        return new ArrayList<>(IntStream.range(0, 1 + random.nextInt(60))
                .mapToObj(i -> new PlotPoint(
                        START.plusDays(31L * i),
                        random.nextInt(9) == 0 ? Double.NaN : size * random.nextDouble(),
                        size / 2,
                        0,
                        size * random.nextDouble(),
                        1 + i / 20,
                        Mark.NONE))
                .toList());
    }
}
