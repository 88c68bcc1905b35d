package nl.tim.analysis.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.tim.analysis.IncidentAnalysisApplication;
import nl.tim.schemas.seal.Kek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobsTest {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Jobs.run(
                IncidentAnalysisApplication.class, arguments, new PrintStream(output, true, StandardCharsets.UTF_8));
    }

    @Test
    void wrongSettings_areWrongUse_notDifferences() {
        assertThat(run("verify", "--tim.seal.kek-file=/nonexistent/kek.json")).isEqualTo(2);
        assertThat(output.toString(StandardCharsets.UTF_8)).startsWith("Wrong settings: ");
    }

    @Test
    void serversThatDoNotAnswer_areNeitherWrongUseNorDifferences(@TempDir Path folder) {
        Path kek = folder.resolve("kek.json");
        Kek.create(kek);

        int code = run(
                "verify",
                "--tim.elasticsearch.url=http://127.0.0.1:1",
                "--spring.kafka.bootstrap-servers=127.0.0.1:1",
                "--tim.seal.kek-file=" + kek);

        assertThat(code).as(output.toString(StandardCharsets.UTF_8)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--by=een", "--confirmed-by=een", "--by=een --confirmed-by=een"})
    void erasingNeedsTwoPeople(String people) {
        String line = "erase 0197a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b " + people + " --tim.seal.kek-file=/nonexistent";

        assertThat(run(line.split(" ", -1))).isEqualTo(2);
        assertThat(output.toString(StandardCharsets.UTF_8)).startsWith("Erasing needs two people");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            verify --wait=soon            | Not a time, such as 90s or 10m: --wait
            verify --now                  | Unknown option --now; known: --json --wait --accepted
            verify word                   | Takes no arguments beside options
            rebuild --finish --rollback   | Choose --finish or --rollback
            erase                         | Name one incident by its id
            erase 0                       | Not an incident id: 0
            keys                          | Say what to do: show, rotate, retire, sweep
            refold                        | Name incidents, or --dead-letters
            refold word                   | Not an incident id: word
            """)
    void wrongUseIsSaid_beforeAnythingStarts(String line, String message) {
        assertThat(run((line + " --tim.seal.kek-file=/nonexistent").split(" ", -1)))
                .isEqualTo(2);
        assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo(message + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource({"--a.b=c, true", "--json, false", "--wait=1.5s, false", "word, false", "--a.b, false"})
    void tellsSettingsFromOptions(String argument, boolean setting) {
        assertThat(JobArguments.isSetting(argument)).isEqualTo(setting);
    }
}
