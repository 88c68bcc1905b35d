package nl.tim.analysis.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tim.analysis.audit.AccessLine;
import nl.tim.analysis.audit.AccessLog;
import nl.tim.analysis.audit.Activity;
import nl.tim.analysis.export.Contents;
import nl.tim.analysis.export.Quarters;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.release.ExportStore;
import nl.tim.analysis.export.release.Releases;
import nl.tim.analysis.export.release.TestForms;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.look.Languages;
import nl.tim.statistics.disclosure.Policy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportJobTest {

    private static final String QUARTER = "--quarter=2026-Q3";

    @TempDir
    private Path folder;

    private final List<AccessLine> lines = new ArrayList<>();
    private boolean away;

    @Test
    void whoProposesAndWhoApproves_isInTheAccessLog_andFreezingIsNobodys() {
        run(QUARTER);
        assertThat(lines).isEmpty();

        run(QUARTER, "--prepared-by=analyst-1", "--approved-by=analyst-2");
        assertThat(lines)
                .extracting(line -> line.who().subject(), AccessLine::activity, AccessLine::about)
                .containsExactly(
                        tuple("analyst-1", Activity.EXPORT_CHANGE, "propose 2026-Q3 v1 region"),
                        tuple("analyst-2", Activity.EXPORT_CHANGE, "approve 2026-Q3 v1 region"));
        assertThat(new ExportStore(folder).releases()).hasSize(1);
    }

    @Test
    void withoutTheAccessLog_nothingIsReleased() {
        away = true;
        assertThatThrownBy(() -> run(QUARTER, "--prepared-by=analyst-1", "--approved-by=analyst-2"))
                .isInstanceOf(UnavailableException.class);
        assertThat(new ExportStore(folder).releases()).isEmpty();
    }

    private void run(String... arguments) {
        AccessLog access = new AccessLog() {
            @Override
            public void append(AccessLine line, @Nullable String words) {
                if (away) {
                    throw new UnavailableException("access log");
                }
                lines.add(line);
            }

            @Override
            public void awaitOthers() {}
        };
        Releases releases = new Releases(
                Quarters.freezing(1000),
                new Contents(Quarters.LISTS, Policy.STANDARD),
                TestForms.all(
                        new Naming(Quarters.LISTS, Languages.messages("messages", "nl/tim/analysis/web/messages"))),
                _ -> {},
                new ExportStore(folder),
                "test");
        var job = new ExportJob(
                releases, Quarters.DIRECTORY, access, UUID::randomUUID, InstantSource.fixed(Quarters.NOW));
        assertThat(job.run(
                        new JobArguments(List.of(arguments)),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)))
                .isEqualTo(ExitCode.OK);
    }
}
