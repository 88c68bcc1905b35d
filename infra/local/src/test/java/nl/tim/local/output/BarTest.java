package nl.tim.local.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BarTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong nanoTime = new AtomicLong();

    @Test
    void tellsTheRateOfTheLastHalfMinute_andNoneBeforeThereIsOne() {
        Output output = new Output(
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);
        try (Bar bar = new Bar(output, "reports", 100_000, nanoTime::get)) {
            at(bar, 10, 1);
            at(bar, 15, 1_001);
            at(bar, 30, 16_001);
            at(bar, 60, 76_001);
        }

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "1 of 100,000 reports",
                        "1,001 of 100,000 reports, 200 a second, 8 min 15 s left",
                        "16,001 of 100,000 reports, 800 a second, 1 min 45 s left",
                        "76,001 of 100,000 reports, 2,000 a second, 12 s left");
    }

    private void at(Bar bar, long second, long done) {
        nanoTime.set(second * 1_000_000_000);
        bar.at(done);
    }
}
