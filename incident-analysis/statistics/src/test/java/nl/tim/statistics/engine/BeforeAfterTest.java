package nl.tim.statistics.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.tim.statistics.engine.BeforeAfter.Verdict;
import nl.tim.statistics.spc.ChartPoint;
import nl.tim.statistics.spc.ChartType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeforeAfterTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 1, 2);
    private static final int WEEKS = 156;
    private static final int SIMULATIONS = 400;

    @ParameterizedTest
    @CsvSource({
        "3, 0, 52, 104, FEWER",
        "2, 5, 52, 104, MORE",
        "3, 3, 52, 104, NOT_SHOWN",
        "3, 0, 7, 15, TOO_FEW",
        "3, 0, 8, 16, FEWER",
        "3, 0, 148, 156, FEWER",
        "3, 0, 149, 156, TOO_FEW",
        "3, 0, 156, 156, TOO_FEW"
    })
    void saysWhatTheRuleSays(int usual, int later, int change, int weeks, Verdict verdict) {
        int[] reports = new int[weeks];
        Arrays.setAll(reports, week -> week < change ? usual : later);

        BeforeAfter found = of(reports, MONDAY.plusWeeks(change));

        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found.before()).isEqualTo(Math.min(change, BeforeAfter.MOST_BEFORE));
        assertThat(found.after()).isEqualTo(weeks - change);
    }

    @Test
    void eachPhaseHasItsOwnLines_andThePeriodOfTheChangeIsInNeither() {
        int[] reports = new int[40];
        Arrays.setAll(reports, week -> week < 20 ? 4 : week == 20 ? 90 : 2);

        BeforeAfter found = of(reports, MONDAY.plusWeeks(20).plusDays(2));

        assertThat(found.picture().type()).isEqualTo(ChartType.COUNT);
        assertThat(found.chart().points().get(19).centre()).isEqualTo(4);
        assertThat(found.chart().points().get(21).centre()).isEqualTo(2);
        assertThat(found.chart().points().get(20).included()).isFalse();
        assertThat(found.before()).isEqualTo(20);
        assertThat(found.after()).isEqualTo(19);
        assertThat(found.run()).isEqualTo(-19);
        assertThat(found.reports().orElseThrow().ratio()).isEqualTo(0.5, offset(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 3, 20, 40, true, true",
        "4, 3, 20, 27, true, false",
        "4, 3, 7, 40, false, true",
        "4, 1, 20, 40, true, false"
    })
    void aPhaseHasLimits_whenItHasThePointsAndTheReportsForThem(
            int usual, int later, int change, int weeks, boolean before, boolean after) {
        int[] reports = new int[weeks];
        Arrays.setAll(reports, week -> week < change ? usual : later);

        List<ChartPoint> points = of(reports, MONDAY.plusWeeks(change)).chart().points();

        assertThat(points.getFirst().upper() > 0).isEqualTo(before);
        assertThat(points.getLast().upper() > 0).isEqualTo(after);
        assertThat(points).allMatch(point -> point.centre() > 0);
    }

    @Test
    void lessOfEverythingIsNoChangeOfItsOwn() {
        int[] reports = IntStream.range(0, 60).map(week -> week < 30 ? 6 : 2).toArray();
        int[] total = Arrays.stream(reports).map(count -> count * 5).toArray();

        BeforeAfter found = BeforeAfter.of(
                new Weeks(MONDAY, 60),
                Series.of(SeriesKey.REGION, reports),
                Series.of(SeriesKey.REGION, total),
                MONDAY.plusWeeks(30));

        assertThat(found.verdict()).isEqualTo(Verdict.FEWER);
        assertThat(found.ownChange()).isFalse();
    }

    /** The figures of docs/trajectories.md: how often it errs where nothing changed, and how often it sees what did. */
    @ParameterizedTest
    @CsvSource({"0.7, 1, 0, 0.05", "3, 1, 0, 0.05", "1.5, 0.5, 0.6, 1", "0.7, 0.5, 0.3, 1"})
    void errsSeldom_andSeesAHalving(double perWeek, double factor, double least, double most) {
        Random random = new Random(20261122);
        int told = 0;
        for (int i = 0; i < SIMULATIONS; i++) {
            int[] reports = new int[WEEKS];
            Arrays.setAll(reports, week -> poisson(week < 104 ? perWeek : perWeek * factor, random));
            Verdict verdict = of(reports, MONDAY.plusWeeks(104)).verdict();
            told += verdict == Verdict.FEWER || factor == 1 && verdict == Verdict.MORE ? 1 : 0;
        }
        assertThat((double) told / SIMULATIONS).isBetween(least, most);
    }

    private static BeforeAfter of(int[] reports, LocalDate change) {
        int[] total = Arrays.stream(reports).map(count -> count + 20).toArray();
        return BeforeAfter.of(
                new Weeks(MONDAY, reports.length),
                Series.of(SeriesKey.REGION, reports),
                Series.of(SeriesKey.REGION, total),
                change);
    }

    private static int poisson(double mean, Random random) {
        int count = -1;
        for (double product = 1; product > Math.exp(-mean); product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
