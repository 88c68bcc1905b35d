package nl.tim.statistics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanTest {

    private static final int WEEKS = Regions.WEEKS;
    private static final int CHANGE = WEEKS - 40;
    private static final ScanSettings SETTINGS = ScanSettings.published();

    @ParameterizedTest
    @CsvSource({"0.25, 4", "1, 2.5", "6, 2"})
    void aLastingChangeIsFoundAndNamed(double mean, double factor) {
        Region region = changed(mean, factor).region();
        List<Signal> signals = scan(region);
        assertThat(signals).hasSizeLessThanOrEqualTo(2);
        Signal signal = signals.getFirst();
        assertThat(signal.key()).isEqualTo(Regions.key("MED"));
        assertThat(signal.share().extent()).isEqualTo(ShareView.Extent.THIS_SERIES);
        assertThat(signal.effect().lower()).isGreaterThan(1).isLessThan(factor);
        assertThat(signal.effect().upper()).isGreaterThan(factor);
        assertThat(ChronoUnit.WEEKS.between(region.weeks().monday(CHANGE), signal.onset()))
                .isBetween(-8L, 12L);
        assertThat(signal.adjusted()).isLessThanOrEqualTo(SETTINGS.falseDiscoveryRate());
    }

    @Test
    void aClusterIsFoundInTheWeekItHappens() {
        Region region = new Regions(3, WEEKS)
                .stable("S", 40, 0.3)
                .with("MED", week -> week == WEEKS - 1 ? 12 : 0.3)
                .region();
        assertThat(scan(region)).extracting(Signal::key).containsExactly(Regions.key("MED"));
        assertThat(scan(region).getFirst().onset()).isEqualTo(region.weeks().monday(WEEKS - 1));
    }

    @Test
    void aSeriesThatNeverHadReportsCanSignal() {
        Region region = new Regions(4, WEEKS)
                .stable("S", 40, 0.3)
                .with("NEW", week -> week >= CHANGE ? 0.5 : 0)
                .region();
        assertThat(scan(region)).extracting(Signal::key).containsExactly(Regions.key("NEW"));
    }

    @Test
    void moreOfEverythingIsLabelledAsThat() {
        Regions regions = new Regions(5, WEEKS);
        for (int i = 0; i < 12; i++) {
            regions.with("S" + i, week -> week >= CHANGE ? 6 : 2);
        }
        List<Signal> signals = scan(regions.region());
        assertThat(signals).hasSizeGreaterThan(8).extracting(Signal::key).contains(SeriesKey.REGION);
        assertThat(signals)
                .extracting(signal -> signal.share().extent())
                .containsOnly(ShareView.Extent.MORE_OF_EVERYTHING);
    }

    @Test
    void aSignalThatGoesOnKeepsItsId_andAReplayRaisesTheSame() {
        Region region = changed(1, 3).region();
        Set<String> first = replay(region);
        assertThat(first).hasSize(1).isEqualTo(replay(region));
    }

    /** Also where weeks are judged one by one, and not each of them is found. */
    @ParameterizedTest
    @CsvSource({"1, 4", "20, 36", "25, 75"})
    void aSignalThatGoesOnIntoAnotherYearKeepsItsId(double usual, double raised) {
        Region region = new Regions(8, 8 * 52)
                .stable("S", 20, 0.5)
                .with("MED", week -> week >= 5 * 52 + 30 ? raised : usual)
                .region();
        assertThat(followed(region)).containsOnlyOnce(Regions.key("MED"));
    }

    @Test
    void aNewRiseAfterAReturnIsAnotherSignal() {
        Region region = new Regions(8, 8 * 52)
                .stable("S", 20, 0.5)
                .with("MED", week -> week / 12 == 24 || week / 12 == 26 ? 60 : 20)
                .region();
        assertThat(followed(region)).filteredOn(Regions.key("MED")::equals).hasSize(2);
    }

    /** The series of all signals that three years of scans raised. */
    private static List<SeriesKey> followed(Region region) {
        Map<String, KnownSignal> known = new HashMap<>();
        Scan scan = new Scan(region, SETTINGS);
        for (int week = 5 * 52; week < 8 * 52; week++) {
            for (Signal signal : scan.at(week, List.copyOf(known.values())).signals()) {
                known.put(signal.id(), signal.known());
            }
        }
        return known.values().stream().map(KnownSignal::key).toList();
    }

    @Test
    void aRescanWithoutMemoryGivesTheSameSignal() {
        Region region = changed(0.25, 5).region();
        Scan remembering = new Scan(region, SETTINGS);
        IntStream.range(CHANGE, WEEKS - 1).forEach(week -> remembering.at(week, List.of()));
        assertThat(scan(region)).isEqualTo(remembering.at(WEEKS - 1, List.of()).signals());
    }

    @Test
    void laterWeeksChangeNothingThatWasSaid() {
        Region all = changed(1, 3).region();
        int earlier = WEEKS - 20;
        Region then = cut(all, earlier + 1);
        assertThat(new Scan(all, SETTINGS).at(earlier, List.of()))
                .isEqualTo(new Scan(then, SETTINGS).at(earlier, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"0.25, 5", "1, 3", "6, 2"})
    void aSignalIsRecomputedFromItsOwnEvidence(double mean, double factor) {
        for (Signal signal : scan(changed(mean, factor).region())) {
            Judgement again = signal.recompute();
            assertThat(again.pValue()).isEqualTo(signal.pValue());
            assertThat(again.alarm()).isTrue();
            assertThat(again.from()).isEqualTo(signal.from());
        }
    }

    @Test
    void anExposureThatGrewWithTheReportsExplainsThem() {
        Region plain = changed(3, 2).region();
        double[] exposure = IntStream.range(0, WEEKS)
                .mapToDouble(week -> week >= CHANGE ? 200 : 100)
                .toArray();
        List<Series> series = new ArrayList<>(plain.series());
        series.replaceAll(one -> one.key().equals(Regions.key("MED")) ? one.withExposure(exposure) : one);
        assertThat(scan(plain)).isNotEmpty();
        assertThat(scan(new Region(plain.weeks(), plain.total(), series))).isEmpty();
    }

    @Test
    void aRegionThatJustBeganIsNotJudged_andSaysSo() {
        Region region = new Regions(6, 20).stable("S", 5, 0.2).region();
        ScanResult result = new Scan(region, SETTINGS).at(19, List.of());
        assertThat(result.signals()).isEmpty();
        assertThat(result.judgements())
                .filteredOn(judgement -> judgement.key().kind() == SeriesKind.BOUNDARY_TYPE)
                .hasSize(5)
                .allSatisfy(judgement -> {
                    assertThat(judgement.judged()).isFalse();
                    assertThat(judgement.choice().reasons())
                            .extracting(Reason::code)
                            .contains(Reason.Code.TOO_LITTLE_HISTORY);
                });
    }

    @Test
    void aShortHistoryStillShowsALargeJump() {
        Region region = new Regions(9, 40)
                .stable("S", 5, 1)
                .with("MED", week -> week == 39 ? 14 : 1)
                .region();
        List<Signal> signals = new Scan(region, SETTINGS).at(39, List.of()).signals();
        assertThat(signals).extracting(Signal::key).contains(Regions.key("MED"));
        assertThat(signals.getFirst().choice().method()).isEqualTo(Method.BAYES);
    }

    @ParameterizedTest
    @CsvSource({"0.02", "0.25", "1"})
    void pValuesHold_thoughRatesAreEstimated(double mean) {
        int below = 0;
        int all = 0;
        for (int seed = 0; seed < 40; seed++) {
            Region region =
                    new Regions(500 + seed, WEEKS).stable("S", 150, mean).region();
            for (Judgement judgement :
                    new Scan(region, SETTINGS).at(WEEKS - 1, List.of()).judgements()) {
                below += judgement.pValue() <= 0.01 ? 1 : 0;
                all++;
            }
        }
        assertThat((double) below / all).isLessThan(0.012);
    }

    @Test
    void theFalseDiscoveryRateHolds() {
        int wrong = 0;
        int all = 0;
        for (int seed = 0; seed < 40; seed++) {
            Regions regions = new Regions(100 + seed, WEEKS).stable("S", 60, 0.4);
            for (int i = 0; i < 6; i++) {
                regions.with("T" + i, week -> week >= CHANGE ? 1.6 : 0.4);
            }
            for (Signal signal : scan(regions.region())) {
                boolean planted = signal.key().equals(SeriesKey.REGION)
                        || signal.key().codes().get(2).startsWith("T");
                wrong += planted ? 0 : 1;
                all++;
            }
        }
        assertThat(all).isGreaterThan(150);
        assertThat((double) wrong / all).isLessThan(SETTINGS.falseDiscoveryRate());
    }

    private static Regions changed(double mean, double factor) {
        return new Regions(1, WEEKS).stable("S", 40, mean).with("MED", week -> week >= CHANGE ? mean * factor : mean);
    }

    private static List<Signal> scan(Region region) {
        return new Scan(region, SETTINGS)
                .at(region.weeks().count() - 1, List.of())
                .signals();
    }

    private static Set<String> replay(Region region) {
        Map<String, KnownSignal> known = new HashMap<>();
        Scan scan = new Scan(region, SETTINGS);
        for (int week = CHANGE; week < WEEKS; week++) {
            for (Signal signal : scan.at(week, List.copyOf(known.values())).signals()) {
                known.put(signal.id(), signal.known());
            }
        }
        return new HashSet<>(known.keySet());
    }

    private static Region cut(Region region, int weeks) {
        LocalDate first = region.weeks().first();
        List<Series> series = region.series().stream()
                .map(one -> Series.of(one.key(), one.reports(weeks)))
                .toList();
        return new Region(
                new Weeks(first, weeks),
                Series.of(SeriesKey.REGION, region.total().reports(weeks)),
                series);
    }
}
