package nl.tim.analysis.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.testing.Region;
import nl.tim.schemas.codes.Label;
import nl.tim.schemas.event.Actor;
import nl.tim.schemas.event.IncidentEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportIT {

    @TempDir
    Path folder;

    @Test
    void anOrganisationOfThreeReportersHasItsPackage_thatIsTheSameAfterARebuild_andNamesNoneOfThem()
            throws IOException {
        try (var region = new Region();
                var jobs = new JobRun(region)) {
            region.know(hospital("UMCU"));
            region.know(hospital("ANTONIUS"));
            UUID one = report(region, "UMCU", "pseudoniem-een");
            report(region, "UMCU", "pseudoniem-een");
            report(region, "UMCU", "pseudoniem-twee");
            report(region, "ANTONIUS", "pseudoniem-vier");
            report(region, "ANTONIUS", "pseudoniem-vier");
            report(region, "ANTONIUS", "pseudoniem-vijf");
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> region.index.document(one).has("seq"));
            UUID last = report(region, "UMCU", "pseudoniem-drie");
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> region.index.document(last).has("seq"));

            Path first = folder.resolve("first");
            JobRun.Result made = release(jobs, first, "UMCU");
            assertThat(made.code()).as(made.output()).isZero();
            assertThat(release(jobs, first, "ANTONIUS")).satisfies(refused -> {
                assertThat(refused.code()).isEqualTo(2);
                assertThat(refused.output()).contains("fewer than 3 of its people");
            });
            assertThat(jobs.run("rebuild").code()).isZero();
            Path second = folder.resolve("second");
            Files.createDirectories(second.resolve("2026-Q3/v1"));
            Files.copy(first.resolve("2026-Q3/v1/snapshot.json"), second.resolve("2026-Q3/v1/snapshot.json"));
            assertThat(release(jobs, second, "UMCU").code()).isZero();

            assertThat(files(first))
                    .hasSize(7)
                    .allSatisfy(name -> assertThat(second.resolve(name)).hasSameBinaryContentAs(first.resolve(name)));
            assertThat(Files.readString(first.resolve("2026-Q3/v1/snapshot.json")))
                    .doesNotContain("pseudoniem");
            assertThat(region.index.document(one).toString()).doesNotContain("pseudoniem");
        }
    }

    private static DirectoryEntry hospital(String code) {
        return new DirectoryEntry(
                code, DirectoryEntry.Kind.ORGANISATION, new Label(code, code), null, "ORGANISATION", "HOSP");
    }

    private static JobRun.Result release(JobRun jobs, Path folder, String organisation) {
        return jobs.run(
                "export",
                "--quarter=2026-Q3",
                "--organisation=" + organisation,
                "--prepared-by=analist-1",
                "--approved-by=analist-2",
                "--out=" + folder);
    }

    /** What was released, but for the manifest, which says when. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith("tim-"))
                    .map(folder::relativize)
                    .toList();
        }
    }

    private static UUID report(Region region, String organisation, String reporter) {
        UUID id = UUID.randomUUID();
        IncidentEvent report = region.reports.report(
                id, "De brief kwam niet aan.", told -> told.setReportingOrganisation(organisation));
        region.log.append(IncidentEvent.newBuilder(report)
                .setRecordedAt(Instant.parse("2026-08-12T09:30:00Z"))
                .setActor(new Actor("REPORTER", reporter, organisation))
                .build());
        return id;
    }
}
