package nl.tim.local.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.tim.local.outcome.TimException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListImportTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = Files.writeString(folder.resolve("list.csv"), "{\"rows\":2,\"stored\":2,\"done\":true}\n");
    }

    @Test
    void theFileGoesIn_andWhatTheJobSaysComesOut() throws Exception {
        ListImport.Outcome stored = ListImport.run(new ProcessBuilder("cat"), file);

        assertThat(stored.rows()).isEqualTo(2);
        assertThat(stored.stored()).isEqualTo(2);
        assertThat(stored.problems()).isEmpty();
    }

    @Test
    void whatMustBeMendedIsHeard_lineByLine() throws Exception {
        ListImport.Outcome refused = ListImport.run(
                job("{\"line\":3,\"column\":\"soort\",\"code\":\"unknown_code\",\"message\":\"Kies\"}\\n"
                        + "{\"line\":4,\"code\":\"too_many_cells\",\"message\":\"Te veel\"}\\n"
                        + "{\"rows\":2,\"stored\":0,\"done\":true}\\n"),
                file);

        assertThat(refused.problems())
                .containsExactly(
                        new ListImport.Told(3, "soort", "unknown_code", "Kies"),
                        new ListImport.Told(4, null, "too_many_cells", "Te veel"));
    }

    @Test
    void aJobThatEndsEarly_isAnError_withItsReason() {
        assertThatExceptionOfType(TimException.class)
                .isThrownBy(() -> ListImport.run(job("{\"failed\":\"the log is away\"}\\n"), file))
                .withMessageContaining("the log is away");
        assertThatExceptionOfType(TimException.class)
                .isThrownBy(() -> ListImport.run(job("nonsense\\n"), file))
                .withMessageContaining("nonsense");
    }

    private static ProcessBuilder job(String says) {
        return new ProcessBuilder("printf", says);
    }
}
