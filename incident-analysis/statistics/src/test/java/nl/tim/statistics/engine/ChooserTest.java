package nl.tim.statistics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.tim.statistics.engine.Reason.Code;
import nl.tim.statistics.spc.ChartType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChooserTest {

    @ParameterizedTest
    @CsvSource({
        "0.02, 312, QUARTER, LIKELIHOOD_RATIO_CUSUM, RARE",
        "0.06, 312, MONTH,   LIKELIHOOD_RATIO_CUSUM, RARE",
        "0.3,  312, WEEK,    LIKELIHOOD_RATIO_CUSUM, RARE",
        "0.3,  80,  WEEK,    LIKELIHOOD_RATIO_CUSUM, RARE",
        "0.3,  40,  WEEK,    NONE,                   TOO_LITTLE_HISTORY",
        "1.2,  312, WEEK,    FARRINGTON_FLEXIBLE,    YEARS_OF_HISTORY",
        "20,   312, WEEK,    FARRINGTON_FLEXIBLE,    YEARS_OF_HISTORY",
        "1.2,  120, WEEK,    BAYES,                  SHORT_HISTORY",
        "1.2,  30,  WEEK,    BAYES,                  SHORT_HISTORY",
        "1.2,  6,   WEEK,    NONE,                   TOO_LITTLE_HISTORY"
    })
    void theMethodIsWhatTheSeriesCanBear(double mean, int weeks, Granularity granularity, Method method, Code reason) {
        Choice choice = choices(mean, weeks).getFirst();
        assertThat(choice.granularity()).isEqualTo(granularity);
        assertThat(choice.method()).isEqualTo(method);
        assertThat(choice.reasons()).extracting(Reason::code).contains(reason);
    }

    @Test
    void aSeriesWithYearsOfHistoryIsAlsoAddedUp_atTheSameGranularity() {
        List<Choice> choices = choices(1.2, 312);
        assertThat(choices)
                .extracting(Choice::method)
                .containsExactly(Method.FARRINGTON_FLEXIBLE, Method.LIKELIHOOD_RATIO_CUSUM);
        assertThat(choices).extracting(Choice::granularity).containsOnly(Granularity.WEEK);
        assertThat(choices.get(1).reasons()).extracting(Reason::code).contains(Code.LASTING_CHANGE);
    }

    @Test
    void aRareSeriesIsAlsoJudgedForReportsCloseTogether_ifWeeksAreJudged() {
        assertThat(choices(0.3, 312))
                .extracting(choice -> ((Rule.Cusum) choice.rule()).factor())
                .containsExactly(2.0, 10.0);
        assertThat(choices(0.3, 312).get(1).reasons()).extracting(Reason::code).contains(Code.CLUSTER);
        assertThat(choices(0.02, 312)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0.02, 5", "0.06, 3", "0.1, 3", "0.3, 2"})
    void theRarerASeries_theLargerTheChangeThatIsLookedFor(double mean, double factor) {
        Rule.Cusum rule = (Rule.Cusum) choices(mean, 312).getFirst().rule();
        assertThat(rule.factor()).isEqualTo(factor);
        assertThat(rule.upperRate()).isGreaterThan(rule.rate());
    }

    @ParameterizedTest
    @CsvSource({
        "0.05, 312, TIMES, WEEK",
        "0.3, 312, COUNT, QUARTER",
        "0.6, 312, COUNT, MONTH",
        "3, 312, COUNT, WEEK",
        "0.6, 40, RUN, MONTH",
        "3, 10, RUN, WEEK"
    })
    void thePictureHasFilledPoints_orShowsTheTimeBetweenReports(
            double mean, int weeks, ChartType type, Granularity granularity) {
        Picture picture = choices(mean, weeks).getFirst().picture();
        assertThat(picture.type()).isEqualTo(type);
        assertThat(picture.granularity()).isEqualTo(granularity);
    }

    @ParameterizedTest
    @CsvSource({"0.05, GAPS", "3, RATE"})
    void ratesAndOpportunitiesNeedAnExposure(double mean, ChartType type) {
        double[] exposure = new double[312];
        Arrays.fill(exposure, 100);
        Series series = Series.of(Regions.key("INF"), evenly(mean, 312)).withExposure(exposure);
        assertThat(choices(series, 312).getFirst().picture().type()).isEqualTo(type);
    }

    @Test
    void countsThatVaryMoreThanChanceGetARuleThatKnows() {
        int[] bursts = new int[312];
        for (int week = 0; week < 312; week += 24) {
            bursts[week] = 6;
        }
        Choice choice = choices(Series.of(Regions.key("INF"), bursts), 312).getFirst();
        assertThat(((Rule.Cusum) choice.rule()).overdispersion()).isPositive();
        assertThat(choice.reasons()).extracting(Reason::code).contains(Code.VARIES_MORE_THAN_CHANCE);
    }

    private static List<Choice> choices(double mean, int weeks) {
        return choices(Series.of(Regions.key("INF"), evenly(mean, weeks)), weeks);
    }

    private static List<Choice> choices(Series series, int weeks) {
        Series total = Series.of(SeriesKey.REGION, series.reports(weeks));
        Region region = new Region(new Weeks(Regions.FIRST, weeks), total, List.of(series));
        Frame frame = new Frame(region, ScanSettings.published());
        return Chooser.choose(frame, series, frame.reference(weeks - 1), weeks - 1);
    }

    /** Returns counts with this mean, as evenly as integers can be. */
    private static int[] evenly(double mean, int weeks) {
        int[] counts = new int[weeks];
        Arrays.setAll(counts, week -> (int) Math.floor((week + 1) * mean) - (int) Math.floor(week * mean));
        return counts;
    }
}
