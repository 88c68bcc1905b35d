package nl.tim.analysis.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryEntry.Kind;
import nl.tim.analysis.exposure.MemoryExposures;
import nl.tim.analysis.search.FixedDirectory;
import nl.tim.schemas.codes.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExposureJobTest {

    private static final String HEAD = "organisation;from;to;period;referrals;discharges;contacts\n";

    private final MemoryExposures exposures = new MemoryExposures();
    private final FixedDirectory directory = new FixedDirectory(List.of(
            new DirectoryEntry("UMCU", Kind.ORGANISATION, new Label("UMC", "UMC"), null, "ORGANISATION", "HOSP")));

    @TempDir
    private Path folder;

    @Test
    void loadsOnlyWithoutErrors_andNothingInADryRun() throws IOException {
        String right = HEAD + "UMCU;HOSP;VVT;2026-Q3;;1240;\n";

        assertThat(run(ExitCode.DIFFERENCES, right + "UMCU;HOSP;VVT;zomer;;3;\n"))
                .contains("line 3, period: give a quarter", "1 errors; nothing was loaded");
        assertThat(exposures.all()).isEmpty();
        assertThat(run(ExitCode.OK, right, "--dry-run")).contains("1 lines are right", "nothing was loaded");
        assertThat(exposures.all()).isEmpty();
        assertThat(run(ExitCode.OK, right)).contains("1 lines loaded");
        assertThat(exposures.all()).hasSize(1);
        run(ExitCode.OK, HEAD + "UMCU;HOSP;VVT;2026-Q3;;;\n");
        assertThat(exposures.all()).isEmpty();
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> ExposureJob.check(new JobArguments(List.of("--dry-run"))))
                .isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> job().run(
                                new JobArguments(List.of("--file=" + folder.resolve("none.csv"))),
                                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)))
                .isInstanceOf(UsageException.class);
    }

    private String run(ExitCode expected, String content, String... flags) throws IOException {
        Path file = Files.writeString(folder.resolve("exposure.csv"), content);
        List<String> arguments = new ArrayList<>(List.of(flags));
        arguments.add("--file=" + file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JobArguments parsed = new JobArguments(arguments);
        ExposureJob.check(parsed);
        assertThat(job().run(parsed, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(expected);
        return out.toString(StandardCharsets.UTF_8);
    }

    private ExposureJob job() {
        return new ExposureJob(exposures, directory);
    }
}
