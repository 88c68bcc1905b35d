package nl.tim.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeidentifyVerbTest {

    private static final String TEXT = "{\"id\":1,\"text\":\"Dhr. Terpstra lag in het Isala\"}\n";

    @Test
    void coversEverything_unlessAnalystsRead() {
        assertThat(run(TEXT).out()).contains("\"redacted\":\"Dhr. [PERSOON-1] lag in het [ORGANISATIE-1]\"");
        assertThat(run(TEXT, "--profile", "analyst").out())
                .contains("\"redacted\":\"Dhr. [PERSOON-1] lag in het Isala\"");
        assertThat(run(TEXT, "--profile", "release"))
                .isEqualTo(run(TEXT))
                .extracting(ToolRun::exitCode)
                .isEqualTo(0);
    }

    @Test
    void saysNothingElse_whenAllLinesAreRead() {
        assertThat(run(TEXT).err()).isEmpty();
    }

    @Test
    void badLinesAreTold_areLeftOut_andGiveExitCodeOne() {
        ToolRun run = run("x\n".repeat(30) + TEXT);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err().lines())
                .hasSize(21)
                .startsWith("tim: line 1 is no JSON object")
                .endsWith("tim: 30 lines were left out");
    }

    private static ToolRun run(String input, String... arguments) {
        return ToolRun.of(DeidentifyVerb::commandLine, input, arguments);
    }
}
