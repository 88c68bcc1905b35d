package nl.tim.statistics.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.tim.statistics.engine.Region;
import nl.tim.statistics.engine.ScanSettings;
import nl.tim.statistics.engine.Series;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.engine.SeriesKind;
import nl.tim.statistics.engine.Weeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulationTest {

    private final Simulation simulation = new Simulation(5, ScanSettings.published());

    @Test
    void theSameSeedGivesTheSameFigures() {
        assertThat(simulation.stable(150, 0, 5))
                .isEqualTo(new Simulation(5, ScanSettings.published()).stable(150, 0, 5));
    }

    @Test
    void aSmallStableRegionGetsFewFalseSignals_andRulesOfThumbMany() {
        StableFigures figures = simulation.stable(150, 0, 20);
        assertThat(figures.signals()).isLessThanOrEqualTo(6);
        assertThat(figures.twiceLastYear()).isGreaterThan(50);
        assertThat(figures.series()).isGreaterThan(100);
    }

    @Test
    void aTriplingIsFoundSoonerThanADoubling() {
        PowerFigures tripling = simulation.power(1000, 0, Planted.Kind.TRIPLING, 8);
        PowerFigures doubling = simulation.power(1000, 0, Planted.Kind.DOUBLING, 8);
        assertThat(tripling.signals().withinOneYear()).isEqualTo(1);
        assertThat(doubling.signals().withinTwoYears()).isEqualTo(1);
        assertThat(tripling.signals().medianWeeks())
                .isLessThan(doubling.signals().medianWeeks());
    }

    @Test
    void aMadeUpRegionHasTheSizeAskedFor_andEveryReportIsInTheTotalOnce() {
        Region region = new MadeUpRegion(1000, 520, Double.POSITIVE_INFINITY).draw(new SplittableRandom(1), null);
        int total = sum(region.total());
        assertThat(total / (520 * 7 / 365.25)).isBetween(880.0, 1000.0);
        assertThat(region.series().stream()
                        .filter(series -> series.key().kind() == SeriesKind.BOUNDARY_TYPE)
                        .mapToInt(SimulationTest::sum)
                        .sum())
                .isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({"0.3", "4", "700"})
    void drawsHaveTheMeanAskedFor(double mean) {
        SplittableRandom random = new SplittableRandom(2);
        double average = DoubleStream.generate(() -> Draws.poisson(random, mean))
                .limit(20_000)
                .average()
                .orElseThrow();
        assertThat(average).isBetween(mean - 4 * Math.sqrt(mean / 20_000), mean + 4 * Math.sqrt(mean / 20_000));
        double noise = DoubleStream.generate(() -> Draws.gamma(random, 2))
                .limit(20_000)
                .average()
                .orElseThrow();
        assertThat(noise).isBetween(0.98, 1.02);
    }

    @Test
    void rulesOfThumbCountMonthsInARowOnce() {
        int[] reports = new int[104];
        for (int week = 56; week < 70; week++) {
            reports[week] = 3;
        }
        Weeks weeks = new Weeks(LocalDate.of(2018, 1, 1), 104);
        Series series = Series.of(SeriesKey.boundaryType("GP", "HOSP", "INF"), reports);
        assertThat(RuleOfThumb.MORE_THAN_FIVE.alarms(weeks, series, 52, 104)).hasSize(3);
        assertThat(RuleOfThumb.MORE_THAN_FIVE.raised(weeks, series, 52, 104)).isEqualTo(1);
        assertThat(RuleOfThumb.TWICE_LAST_YEAR.raised(weeks, series, 52, 104)).isEqualTo(1);
    }

    @Test
    void delaysAreSummarised() {
        PowerFigures.Found found = PowerFigures.Found.of(new double[] {60, Double.NaN, 10, 20});
        assertThat(found).isEqualTo(new PowerFigures.Found(0.5, 0.75, 20.0));
        assertThat(PowerFigures.Found.of(new double[] {Double.NaN}).medianWeeks())
                .isNull();
    }

    @Test
    void theTablesHaveARowPerFigure() {
        PowerFigures.Found never = PowerFigures.Found.of(new double[] {Double.NaN});
        SimulationReport report = new SimulationReport(
                1,
                List.of(new StableFigures(150, 0, 200, 272, 0.1, 0.9, 239.3, 0.01)),
                List.of(new PowerFigures(150, 8.64, "DOUBLING", 1, never, never, never)),
                List.of(new CourseFigures(150, 8.64, "YEAR", 9, 0.01, 0.1, 0.25, 0.5, 1, 40.0)));
        assertThat(report.text())
                .contains("| 150 | chance | 272 | 200 | 0.10 | 90 % | 239.3 | 0.01 |")
                .contains("| 150 | 8.6 | doubling | 0 % / 0 % / - |")
                .contains("| 150 | 8.6 | year | 9 | 1 % / 10 % | 25 % / 50 % / 100 % / 40 |");
    }

    private static int sum(Series series) {
        return IntStream.of(series.reports(series.length())).sum();
    }
}
