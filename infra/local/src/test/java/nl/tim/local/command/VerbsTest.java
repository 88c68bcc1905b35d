package nl.tim.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import nl.tim.local.output.Output;
import nl.tim.local.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class VerbsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense        | 2 | Unmatched argument",
                "up --frob       | 2 | Unknown option",
                "help nonsense   | 2 | There is no verb 'nonsense'",
                "logs nonsense   | 2 | the parts are kafka, elasticsearch, identity, intake, analysis",
                "tail            | 3 | Kafka is not running. Start it: ./tim up",
                "dlt list        | 3 | Kafka is not running",
                "dlt show 3-17   | 2 | is not partition@offset",
                "import nonsense | 2 | nonsense cannot be read",
                "verify          | 3 | kafka: not running. Start it: ./tim up",
            })
    void whatCannotBeDoneIsToldWithAnExitCode(String line, int exitCode, String message) {
        assertThat(run(line.strip().split(" "))).isEqualTo(exitCode);
        assertThat(text(err)).contains(message);
    }

    @Test
    void statusIsThree_andTellsEveryPart_whenNothingRuns() {
        assertThat(run("status")).isEqualTo(3);
        assertThat(text(out).lines()).hasSize(6).anyMatch(line -> line.startsWith("elasticsearch  stopped"));
    }

    @Test
    void errorsAreJsonToo_whenAskedFor() {
        assertThat(run("tail", "--json")).isEqualTo(3);
        assertThat(text(out))
                .isEqualToIgnoringNewLines("{\"error\":\"Kafka is not running. Start it: ./tim up\",\"exitCode\":3}");
    }

    @Test
    void downIsHarmless_whenNothingRuns() {
        assertThat(run("down")).isZero();
        assertThat(text(out)).contains("Nothing was running.");
        assertThat(folder.resolve(".tim")).doesNotExist();
    }

    @Test
    void agesAreToldInTheTwoLargestUnits() {
        assertThat(Ages.text(Duration.ofSeconds(59))).isEqualTo("59 s");
        assertThat(Ages.text(Duration.ofSeconds(200))).isEqualTo("3 min 20 s");
        assertThat(Ages.text(Duration.ofHours(50))).isEqualTo("2 d 2 h");
    }

    private int run(String... arguments) {
        Output output = new Output(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);
        Context context = new Context(new Settings(folder, Map.of()), output, InstantSource.fixed(Instant.EPOCH));
        CommandLine line = Verbs.commandLine(context);
        return line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8)).execute(arguments);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
