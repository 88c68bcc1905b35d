package nl.tim.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendsEvaluateVerbTest {

    private static final String CASE = """
            {"id": "x", "family": "padjust", "parameters": [], "input": {"p": [0.01, null, 0.1]},
             "expected": {"bonferroni": [%s, null, 0.2]}, "tolerance": {"rel": 1e-9}}""";

    @TempDir
    Path folder;

    @Test
    void printsTheFieldsOfTheReference() {
        ToolRun run = run(CASE.formatted("0.5"), "--method", "padjust");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("{\"id\":\"x\",\"expected\":{").contains("\"bonferroni\":[0.02,null,0.2]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--method horoscope | {}                                    | There is no method 'horoscope'; the methods are bayes,",
                "--method ears      | garbage                               | Standard input is not one case",
                "--method ears      | [1]                                   | Standard input is not one case",
                "--method ears      | {\"id\":\"a\",\"family\":\"bayes\"}   | The case is of method 'bayes', not 'ears'",
                "--method ears      | {\"id\":\"a\"}                        | The case 'a' cannot be computed",
                "--json             | {}                                    | Say which --method",
                "--all no-folder    | {}                                    | There is no folder no-folder",
            })
    void whatCannotBeComputedIsTold_withExitCodeTwo(String arguments, String input, String message) {
        ToolRun run = run(input, arguments.strip().split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void missingNumbers_mayBeWrittenAsPythonDoes() {
        ToolRun run = run(CASE.formatted("0.5").replace("null, 0.1", "NaN, 0.1"), "--method", "padjust");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"bonferroni\":[0.02,null,0.2]");
    }

    @Test
    void aFolderThatAgrees_hasExitCodeZero() throws IOException {
        Files.writeString(folder.resolve("x.json"), CASE.formatted("0.02"));
        Files.writeString(folder.resolve("index.json"), "{\"files\": 1}");

        ToolRun run = run("", "--all", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsPattern("padjust +1 +3 +0 +below 1e-13").contains("Files that hold no case: 1");
    }

    @Test
    void aDifferenceIsShown_withExitCodeOne() throws IOException {
        Files.writeString(folder.resolve("x.json"), CASE.formatted("0.03"));

        ToolRun text = run("", "--all", folder.toString());
        ToolRun json = run("", "--all", folder.toString(), "--json");

        assertThat(text.exitCode()).isEqualTo(1);
        assertThat(text.out()).contains("x: 1 different").contains("bonferroni[0]: 0.03 expected, not 0.02");
        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.out()).contains("\"casesDifferent\":1").contains("bonferroni[0]: 0.03 expected, not 0.02");
    }

    private static ToolRun run(String input, String... arguments) {
        List<String> line = new ArrayList<>(List.of("evaluate"));
        line.addAll(List.of(arguments));
        return ToolRun.of(TrendsVerbs::commandLine, input, line.toArray(String[]::new));
    }
}
