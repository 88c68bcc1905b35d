package nl.tim.analysis.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.tim.analysis.IncidentAnalysisApplication;
import nl.tim.analysis.testing.Region;
import org.junit.jupiter.api.Test;

class JobsIT {
    private static final Duration LONG = Duration.ofSeconds(60);

    private record Result(int code, String output) {}

    private static JobRunner jobs(Region region) {
        return new JobRunner(
                IncidentAnalysisApplication.class,
                region.namespace.settings().entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toList());
    }

    private static Result run(JobRunner jobs, String name, String... arguments) {
        var output = new ByteArrayOutputStream();
        ExitCode code = jobs.run(
                JobKind.named(name).orElseThrow(),
                new JobArguments(List.of(arguments)),
                new PrintStream(output, true, StandardCharsets.UTF_8));
        return new Result(code.code(), output.toString(StandardCharsets.UTF_8));
    }

    @Test
    void verifyNamesEachDifference_andRefoldRepairsIt() {
        try (var region = new Region();
                var jobs = jobs(region)) {
            UUID changed = UUID.randomUUID();
            UUID lost = UUID.randomUUID();
            UUID phantom = UUID.randomUUID();
            UUID refused = UUID.randomUUID();
            region.log.append(region.reports.report(changed, "een"));
            region.log.append(region.reports.supplement(changed, "erbij"));
            region.log.append(region.reports.report(lost, "twee"));
            await().atMost(LONG)
                    .until(() -> region.index.document(changed).path("seq").asInt() == 2
                            && region.index.document(lost).has("seq"));
            assertThat(run(jobs, "verify"))
                    .satisfies(clean -> assertThat(clean.output()).contains("no differences"))
                    .satisfies(clean -> assertThat(clean.code()).isZero());

            String documents = "/" + region.namespace.index() + "/_doc/";
            String same = "&version_type=external_gte&refresh=true";
            String tampered = region.index
                    .json("GET", documents + changed, "")
                    .path("_source")
                    .toString()
                    .replace("\"harm\":\"H1\"", "\"harm\":\"H9\"")
                    .replace("een", "geheim");
            region.index.json("PUT", documents + changed + "?version=2" + same, tampered);
            region.index.json("DELETE", documents + lost + "?version=1" + same, "");
            region.index.json("PUT", documents + phantom + "?refresh=true", "{\"incidentId\":\"" + phantom + "\"}");
            region.log.append(region.reports.report(refused, "te lang", "X".repeat(40_000)));
            region.log.append(0, null, new byte[] {1});

            Result found = run(jobs, "verify");
            assertThat(found.code()).isEqualTo(1);
            assertThat(found.output().lines())
                    .contains("different   " + changed + " harm,narrative,reported.harm,words.narrative")
                    .contains("missing     " + lost)
                    .contains("phantom     " + phantom)
                    .contains("placeholder " + refused)
                    .anyMatch(line -> line.startsWith("unreadable") && line.endsWith("BAD_KEY"))
                    .anyMatch(line -> line.contains("5 differences"));
            assertThat(found.output()).doesNotContain("geheim");
            assertThat(run(jobs, "verify", "--json").output()).contains("\"missing\":1");

            Result repair = run(jobs, "refold", changed.toString(), lost.toString());
            assertThat(repair.code()).as(repair.output()).isZero();
            assertThat(run(jobs, "verify").output()).contains("3 differences");
            assertThat(run(jobs, "refold", "--dead-letters").code()).isEqualTo(1);

            region.index.json("PUT", documents + lost + "?refresh=true", "{\"incidentId\":\"" + lost + "\"}");
            Result foreign = run(jobs, "refold", lost.toString());
            assertThat(foreign.code()).isEqualTo(1);
            assertThat(foreign.output()).contains("only a rebuild repairs");
        }
    }

    @Test
    void rebuildUnderTraffic_givesAnIndexThatVerifies_andCanBeRolledBackOrFinished() throws Exception {
        try (var region = new Region();
                var jobs = jobs(region)) {
            for (int i = 0; i < 100; i++) {
                region.log.append(region.reports.report(UUID.randomUUID(), "vooraf"));
            }
            var stop = new AtomicBoolean();
            Thread traffic = Thread.ofVirtual().start(() -> {
                while (!stop.get()) {
                    region.log.append(region.reports.report(UUID.randomUUID(), "verkeer"));
                }
            });

            Result rebuild;
            try {
                await().atMost(LONG).until(() -> region.index.found("vooraf") == 100);
                rebuild = run(jobs, "rebuild");
            } finally {
                stop.set(true);
                traffic.join();
            }
            String index = region.namespace.index();
            assertThat(rebuild.code()).as(rebuild.output()).isZero();
            assertThat(rebuild.output()).contains("Searches read " + index + "-v2 now");
            assertThat(run(jobs, "verify").output()).contains(index + "-v2").contains("no differences");

            assertThat(run(jobs, "rebuild", "--rollback").output()).contains("Searches read " + index + "-v1 again");
            assertThat(run(jobs, "verify").output()).contains(index + "-v1").contains("no differences");
            assertThat(run(jobs, "rebuild").output()).contains("Going on with " + index + "-v2");
            assertThat(run(jobs, "rebuild").code()).isEqualTo(2);

            assertThat(run(jobs, "rebuild", "--finish").output()).contains("Removed " + index + "-v1");
            assertThat(run(jobs, "verify").code()).isZero();
        }
    }

    @Test
    void jobsThatNeedARunningService_sayThatThereIsNone() {
        try (var region = new Region();
                var jobs = jobs(region)) {
            region.log.append(region.reports.report(UUID.randomUUID(), "aanwezig"));
            await().atMost(LONG).until(() -> region.index.found("aanwezig") == 1);
            region.stopAnalysis();
            region.log.append(region.reports.report(UUID.randomUUID(), "twee"));

            assertThat(run(jobs, "rebuild")).satisfies(result -> {
                assertThat(result.code()).isEqualTo(3);
                assertThat(result.output())
                        .contains("No running service projects into " + region.namespace.index() + "-v1");
            });
            assertThat(run(jobs, "verify", "--wait=1s")).satisfies(result -> {
                assertThat(result.code()).isEqualTo(3);
                assertThat(result.output()).contains("1 records behind and no service is running");
            });
        }
    }
}
