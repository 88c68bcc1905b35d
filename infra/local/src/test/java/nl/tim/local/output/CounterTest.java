package nl.tim.local.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CounterTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong nanoTime = new AtomicLong();

    @Test
    void drawsOneLine_fourTimesASecondAtMost_onATerminal() {
        count(true);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r\u001b[2K  2,000 texts, 4,000 a second\r\u001b[2K");
    }

    @Test
    void saysNothing_elsewhere() {
        count(false);

        assertThat(err.size()).isZero();
    }

    private void count(boolean terminal) {
        Output output = new Output(
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                false);
        try (Counter counter = new Counter(output, "texts", nanoTime::get)) {
            counter.at(1);
            nanoTime.set(500_000_000);
            counter.at(2_000);
            counter.at(2_001);
        }
    }
}
