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

    @ParameterizedTest
    @CsvSource({
        "verify, 3",
        "verify --wait=soon, 2",
        "verify --now, 2",
        "verify word, 2",
        "rebuild, 3",
        "rebuild --finish --rollback, 2",
        "refold, 2",
        "refold word, 2",
        "refold 00000000-0000-7000-8000-000000000001, 3"
    })
    void withoutServers_onlyWrongUseIsToldApart(String line, int code, @TempDir Path folder) {
        Path kek = folder.resolve("kek.json");
        Kek.create(kek);
        String[] arguments = (line + " --tim.elasticsearch.url=http://127.0.0.1:1"
                        + " --spring.kafka.bootstrap-servers=127.0.0.1:1 --tim.seal.kek-file=" + kek)
                .split(" ", -1);

        assertThat(run(arguments)).as(output.toString(StandardCharsets.UTF_8)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"--a.b=c, true", "--json, false", "--wait=1.5s, false", "word, false", "--a.b, false"})
    void tellsSettingsFromOptions(String argument, boolean setting) {
        assertThat(JobArguments.isSetting(argument)).isEqualTo(setting);
    }
}
