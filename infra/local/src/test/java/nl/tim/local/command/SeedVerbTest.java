package nl.tim.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tim.local.output.Output;
import nl.tim.local.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SeedVerbTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--incidents 0                | 2 | --incidents must be from 1",
                "--incidents many             | 2 | Invalid value for option '--incidents'",
                "--years 0                    | 2 | --years must be from 1 to 50",
                "--years 40                   | 2 | All days must be after 2000",
                "--until 2026-01-01           | 2 | --until goes with --years, --from or --direct",
                "--years 1 --from 2026-01-01  | 2 | --from and --years exclude each other",
                "--from 2026-11-22            | 2 | --from must not be after --until",
                "--from 1-7-2026              | 2 | --from must be a date",
                "--years 1 --until 2026-11-22 | 2 | --until must be before today",
                "--years 1 --until gisteren   | 2 | --until must be a date",
                "--incidents 5                | 3 | intake: not running. Start it: ./tim up",
                "--years 2                    | 3 | kafka: not running. Start it: ./tim up",
            })
    void whatCannotBeDoneIsToldWithAnExitCode(String options, int exitCode, String message) {
        assertThat(run(options.strip().split(" "))).isEqualTo(exitCode);
        assertThat(text(err)).contains(message);
    }

    @Test
    void withoutOptions_aYearsWorthComesInToday() {
        List<JsonNode> lines = print();

        assertThat(lines).hasSize(150).allMatch(line -> recordedAt(line).equals("2026-11-21T23:00:00Z"));
    }

    @Test
    void yearsImplyDirect_with150AYear_untilYesterday() {
        List<JsonNode> lines = print("--years", "2");

        assertThat(lines).hasSize(300);
        assertThat(lines.stream().map(SeedVerbTest::recordedAt))
                .isSorted()
                .allMatch(moment -> moment.compareTo("2024-11-21T23:00:00Z") >= 0)
                .allMatch(moment -> moment.compareTo("2026-11-21T23:00:00Z") < 0);
    }

    @Test
    void directAlone_isOneYear() {
        assertThat(print("--direct", "--incidents", "40").stream().map(SeedVerbTest::recordedAt))
                .hasSize(40)
                .allMatch(moment -> moment.compareTo("2025-11-21T23:00:00Z") >= 0);
    }

    @Test
    void aFirstDay_boundsThePeriod() {
        assertThat(print("--from", "2026-07-01", "--until", "2026-09-30").stream()
                        .map(SeedVerbTest::recordedAt))
                .hasSize(150)
                .allMatch(moment -> moment.compareTo("2026-06-30T22:00:00Z") >= 0)
                .allMatch(moment -> moment.compareTo("2026-09-30T22:00:00Z") < 0);
    }

    @Test
    void helpSaysWhatIsToBeFound() {
        assertThat(help()).contains("MED", "HOSP", "VVT", "four times", "DIS.01", "MEANDER", "GRZ-DE-DRAAI", "35 days");
    }

    private List<JsonNode> print(String... options) {
        List<String> line = new ArrayList<>(List.of(options));
        line.add("--print");
        assertThat(run(line.toArray(String[]::new))).isZero();
        return text(out).lines().map(JsonMapper.shared()::readTree).toList();
    }

    private static String recordedAt(JsonNode line) {
        return line.get("recordedAt").asString();
    }

    private String help() {
        return Objects.requireNonNull(
                        Verbs.commandLine(context()).getSubcommands().get("seed"))
                .getUsageMessage()
                .replaceAll("\\s+", " ");
    }

    private int run(String... options) {
        List<String> line = new ArrayList<>(List.of("seed"));
        line.addAll(List.of(options));
        return Verbs.commandLine(context())
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(line.toArray(String[]::new));
    }

    private Context context() {
        Output output = new Output(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);
        // Noon of 22 November 2026 in Amsterdam.
        return new Context(
                new Settings(folder, Map.of()), output, InstantSource.fixed(Instant.parse("2026-11-22T11:00:00Z")));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
