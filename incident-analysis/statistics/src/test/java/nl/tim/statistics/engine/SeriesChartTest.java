package nl.tim.statistics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import nl.tim.statistics.engine.SeriesChart.Span;
import nl.tim.statistics.spc.ChartPoint;
import nl.tim.statistics.spc.ChartType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesChartTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 1, 2);

    @ParameterizedTest
    @CsvSource({
        "40, 156, COUNT, WEEK",
        "1, 156, COUNT, MONTH",
        "0.3, 208, COUNT, QUARTER",
        "0.3, 156, RUN, QUARTER",
        "0.1, 156, TIMES, WEEK",
        "40, 9, RUN, WEEK"
    })
    void thePictureIsWhatTheSeriesCanBear(double mean, int weeks, ChartType type, Granularity granularity) {
        SeriesChart chart = SeriesChart.counts(new Weeks(MONDAY, weeks), even(mean, weeks), even(50, weeks));

        assertThat(chart.picture().type()).isEqualTo(type);
        assertThat(chart.picture().granularity()).isEqualTo(granularity);
        assertThat(chart.chart().points()).hasSameSizeAs(chart.periods());
    }

    @Test
    void aRareSeriesThatChangedIsDrawnWithoutLimits() {
        Weeks weeks = new Weeks(LocalDate.of(2023, 1, 2), 156);
        int[] reports = new int[156];
        reports[140] = 4;
        reports[144] = 3;
        Series series = Series.of(SeriesKey.REGION, reports);
        SeriesChart chart = SeriesChart.beforeAndAfter(weeks, series, series, weeks.monday(139));
        assertThat(chart.picture().type()).isEqualTo(ChartType.RUN);
        assertThat(chart.chart().points()).allSatisfy(point -> {
            assertThat(point.upper()).isNaN();
            assertThat(point.outside()).isFalse();
        });
    }

    @Test
    void sharesThatVaryMoreThanChanceHaveWiderLimits() {
        assertThat(shares(week -> 5)).isEqualTo(ChartType.PROPORTION);
        assertThat(shares(week -> week / 8 % 2 == 0 ? 9 : 1)).isEqualTo(ChartType.PROPORTION_PRIME);
    }

    private static ChartType shares(IntUnaryOperator perWeek) {
        int[] reports = IntStream.range(0, 156).map(perWeek).toArray();
        int[] total = IntStream.range(0, 156).map(week -> 20).toArray();
        return SeriesChart.share(
                        new Weeks(LocalDate.of(2023, 1, 2), 156),
                        Series.of(SeriesKey.of(SeriesKind.CHANNEL, "FAX"), reports),
                        Series.of(SeriesKey.REGION, total))
                .picture()
                .type();
    }

    @Test
    void everyReportOfAWholePeriodIsInExactlyOnePoint() {
        Weeks weeks = new Weeks(MONDAY.plusWeeks(2), 150);
        Random random = new Random(3);
        int[] counts = IntStream.range(0, 150).map(_ -> random.nextInt(3)).toArray();

        List<Span> spans = SeriesChart.counts(
                        weeks, Series.of(SeriesKey.of(SeriesKind.CHANNEL, "FAX"), counts), even(50, 150))
                .periods();

        assertThat(spans.getFirst().from()).as("January began before the axis").isEqualTo(LocalDate.of(2023, 1, 30));
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).from()).isEqualTo(spans.get(i - 1).until());
        }
        int from = weeks.weekOf(spans.getFirst().from());
        int until = weeks.weekOf(spans.getLast().until());
        assertThat(spans.stream().mapToLong(Span::reports).sum())
                .isEqualTo(IntStream.range(from, until).map(i -> counts[i]).sum());
    }

    @Test
    void aShareIsOfWhatTheRegionReported() {
        SeriesChart chart = SeriesChart.share(new Weeks(MONDAY, 156), even(10, 156), even(40, 156));

        assertThat(chart.picture().type()).isEqualTo(ChartType.PROPORTION);
        assertThat(chart.picture().granularity()).isEqualTo(Granularity.MONTH);
        assertThat(chart.chart().points()).extracting(ChartPoint::value).allMatch(share -> share == 0.25);
    }

    @Test
    void timeBetweenRareReportsIsInDays_alsoWhenTwoComeTogether() {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        Picture picture = SeriesChart.counts(new Weeks(MONDAY, 156), even(0.1, 156), even(50, 156))
                .picture();
        SeriesChart chart = SeriesChart.between(
                picture,
                List.of(start, start.plusSeconds(86_400), start.plusSeconds(86_400), start.plusSeconds(4 * 86_400)));

        assertThat(chart.chart().points())
                .extracting(ChartPoint::value)
                .hasSize(3)
                .first()
                .isEqualTo(1.0);
        assertThat(chart.chart().points()).allMatch(point -> point.value() > 0);
        assertThat(SeriesChart.between(picture, List.of(start)).chart().points())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"11, false", "12, true"})
    void timesHaveLimits_onceThereAreTwelve(int points, boolean limited) {
        Picture picture = SeriesChart.counts(new Weeks(MONDAY, 156), even(0.1, 156), even(50, 156))
                .picture();
        List<Instant> moments = IntStream.rangeClosed(0, points)
                .mapToObj(at -> Instant.EPOCH.plus(Duration.ofDays(40L * at + at % 3)))
                .toList();

        SeriesChart chart = SeriesChart.between(picture, moments);

        assertThat(chart.picture().type()).isEqualTo(ChartType.TIMES);
        assertThat(chart.chart().points()).hasSize(points).allMatch(point -> Double.isNaN(point.upper()) != limited);
    }

    /** Counts whose sum over any stretch is as near to the mean as whole numbers allow. */
    private static Series even(double mean, int weeks) {
        int[] counts = IntStream.range(0, weeks)
                .map(week -> (int) (Math.floor(mean * (week + 1)) - Math.floor(mean * week)))
                .toArray();
        return Series.of(SeriesKey.of(SeriesKind.CHANNEL, "FAX"), counts);
    }
}
