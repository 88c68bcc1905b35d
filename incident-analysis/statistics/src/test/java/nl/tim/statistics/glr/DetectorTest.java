package nl.tim.statistics.glr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class DetectorTest {

    private static final double[] COUNTS = {0, 1, 0, 0, 1, 0, 2, 3, 4, 3, 0, 0, 1, 0, 4, 5, 4, 1};

    @Test
    void casesForAnAlarm_areTheFewestThatRaiseIt() {
        Detector detector = Detector.of(new Change.Unknown(true), 3, 0);
        List<Detector.Point> points = detector.monitor(COUNTS, constant(0.8), true);
        for (int i = 0; i < COUNTS.length; i++) {
            assertThat(COUNTS[i] >= points.get(i).cases())
                    .isEqualTo(points.get(i).alarm());
        }
        assertThat(points).anyMatch(Detector.Point::alarm);
    }

    @Test
    void decrease_givesTheFewestCasesThatAreTooManyForAnAlarm() {
        Detector detector = Detector.of(new Change.Unknown(false), 3, 0);
        double[] counts = {5, 4, 5, 3, 2, 1, 5, 6, 1, 0, 0, 0};
        List<Detector.Point> points = detector.monitor(
                counts,
                seen -> DoubleStream.generate(() -> 5)
                        .limit(counts.length - seen)
                        .toArray(),
                true);
        for (int i = 0; i < counts.length; i++) {
            if (points.get(i).cases() > 0) {
                assertThat(counts[i] < points.get(i).cases())
                        .isEqualTo(points.get(i).alarm());
            }
        }
        assertThat(points).anyMatch(point -> point.alarm() && point.cases() > 0);
    }

    @Test
    void nothingSeen_isADecreaseOfNegativeBinomialCounts() {
        double[] counts = {0, 0, 0};
        List<Detector.Point> points =
                Detector.of(new Change.Unknown(false), 5, 0.1).monitor(counts, constant(2), false);
        assertThat(points.getLast().statistic()).isCloseTo(3 * Math.log(1.2) / 0.1, offset(1e-12));
        assertThat(points.getLast().alarm()).isTrue();
    }

    @Test
    void negativeBinomial_withHardlyAnyOverdispersion_isPoisson() {
        List<Detector.Point> poisson =
                Detector.of(new Change.Unknown(true), 3, 0).monitor(COUNTS, constant(0.8), false);
        List<Detector.Point> nearly =
                Detector.of(new Change.Unknown(true), 3, 1e-9).monitor(COUNTS, constant(0.8), false);
        for (int i = 0; i < COUNTS.length; i++) {
            assertThat(nearly.get(i).statistic()).isCloseTo(poisson.get(i).statistic(), offset(1e-5));
        }
    }

    @Test
    void means_areAskedForAgainAfterEachAlarm() {
        List<Integer> asked = new ArrayList<>();
        List<Detector.Point> points = Detector.of(new Change.Known(Math.log(2)), 2, 0)
                .monitor(
                        COUNTS,
                        seen -> {
                            asked.add(seen);
                            return constant(0.8).apply(seen);
                        },
                        false);
        List<Integer> restarts = new ArrayList<>(List.of(0));
        for (int i = 0; i < points.size() - 1; i++) {
            if (points.get(i).alarm()) {
                restarts.add(i + 1);
            }
        }
        assertThat(asked).isEqualTo(restarts).hasSizeGreaterThan(1);
    }

    @Test
    void epidemicChange_ofOverdispersedCounts_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Detector.of(new Change.Epidemic(), 3, 0.2));
    }

    private static IntFunction<double[]> constant(double mean) {
        return seen -> {
            double[] means = new double[COUNTS.length - seen];
            Arrays.fill(means, mean);
            return means;
        };
    }
}
