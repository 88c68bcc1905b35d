package nl.tim.analysis.signal.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.tim.schemas.signal.SignalDetected;
import nl.tim.statistics.engine.Method;
import nl.tim.statistics.engine.Region;
import nl.tim.statistics.engine.Scan;
import nl.tim.statistics.engine.ScanSettings;
import nl.tim.statistics.engine.Series;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.engine.Signal;
import nl.tim.statistics.engine.Weeks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A signal of every method is the same after it was written and read, and its own record is enough to compute it again. */
class FoundRecordsTest {

    @ParameterizedTest
    @CsvSource({"0.2, 300, LIKELIHOOD_RATIO_CUSUM", "3, 300, FARRINGTON_FLEXIBLE", "3, 90, BAYES"})
    void whatIsReadIsWhatWasWritten(double perWeek, int weeks, Method method) {
        Signal signal = signal(perWeek, weeks, method);
        SignalDetected record = FoundRecords.record(signal);

        Signal read = FoundRecords.signal(signal.id(), record);

        assertThat(FoundRecords.record(read)).isEqualTo(record);
        assertThat(read.recompute().pValue()).isCloseTo(signal.pValue(), within(1e-12));
        assertThat(read.recompute().alarm()).isTrue();
    }

    private static Signal signal(double perWeek, int weeks, Method method) {
        Random random = new Random(4);
        int[] reports = new int[weeks];
        Arrays.setAll(reports, week -> poisson(perWeek, random) + (week >= weeks - 6 ? 1 + (int) (4 * perWeek) : 0));
        int[] total = Arrays.stream(reports).map(count -> count + 20).toArray();
        SeriesKey key = SeriesKey.boundaryType("HOSP", "VVT", "MED");
        Region region = new Region(
                new Weeks(LocalDate.of(2020, 1, 6), weeks),
                Series.of(SeriesKey.REGION, total),
                List.of(Series.of(key, reports)));
        Scan scan = new Scan(region, ScanSettings.published());
        for (int week = weeks - 6; week < weeks; week++) {
            for (Signal signal : scan.at(week, List.of()).signals()) {
                if (signal.choice().method() == method) {
                    return signal;
                }
            }
        }
        throw new AssertionError("no signal by " + method);
    }

    private static int poisson(double mean, Random random) {
        int count = -1;
        for (double product = 1; product > Math.exp(-mean); product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
