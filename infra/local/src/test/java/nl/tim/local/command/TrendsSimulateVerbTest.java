package nl.tim.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrendsSimulateVerbTest {

    @ParameterizedTest
    @ValueSource(strings = {"--years 4", "--reports 3", "--years many"})
    void whatCannotBeSimulatedIsTold_withExitCodeTwo(String arguments) {
        assertThat(run(arguments.split(" ")).exitCode()).isEqualTo(2);
    }

    @Test
    void tablesAndJsonHoldTheSameFigures() {
        ToolRun text = run("--years", "5", "--seed", "1", "--reports", "50");
        ToolRun json = run("--years", "5", "--seed", "1", "--reports", "50", "--json");

        assertThat(text.exitCode()).isZero();
        assertThat(text.out()).contains("| 50 | chance | ").contains("| 50 | 2.9 | drift | ");
        assertThat(text.err()).contains("50: DRIFT in cell 1");
        assertThat(json.exitCode()).isZero();
        assertThat(json.out())
                .startsWith("{\"seed\":1,\"stable\":[{\"reportsPerYear\":50,")
                .contains("\"medianWeeks\":null");
    }

    private static ToolRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("simulate"));
        all.addAll(List.of(arguments));
        return ToolRun.of(TrendsVerbs::commandLine, "", all.toArray(String[]::new));
    }
}
