package nl.tim.analysis.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.tim.analysis.testing.Region;
import org.junit.jupiter.api.Test;

class JobsIT {
    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void verifyNamesEachDifference_andRefoldRepairsIt() {
        try (var region = new Region();
                var jobs = new JobRun(region)) {
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
            assertThat(jobs.run("verify"))
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

            JobRun.Result found = jobs.run("verify");
            assertThat(found.code()).isEqualTo(1);
            assertThat(found.output().lines())
                    .contains("different   " + changed + " harm,narrative,reported.harm,words.narrative")
                    .contains("missing     " + lost)
                    .contains("phantom     " + phantom)
                    .contains("placeholder " + refused)
                    .anyMatch(line -> line.startsWith("unreadable") && line.endsWith("BAD_KEY"))
                    .anyMatch(line -> line.contains("5 differences"));
            assertThat(found.output()).doesNotContain("geheim");
            assertThat(jobs.run("verify", "--json").output()).contains("\"missing\":1");

            JobRun.Result repair = jobs.run("refold", changed.toString(), lost.toString());
            assertThat(repair.code()).as(repair.output()).isZero();
            assertThat(jobs.run("verify").output()).contains("3 differences");
            assertThat(jobs.run("refold", "--dead-letters").code()).isEqualTo(1);

            region.index.json("PUT", documents + lost + "?refresh=true", "{\"incidentId\":\"" + lost + "\"}");
            JobRun.Result foreign = jobs.run("refold", lost.toString());
            assertThat(foreign.code()).isEqualTo(1);
            assertThat(foreign.output()).contains("only a rebuild repairs");
        }
    }

    @Test
    void rebuildUnderTraffic_givesAnIndexThatVerifies_andCanBeRolledBackOrFinished() throws Exception {
        try (var region = new Region();
                var jobs = new JobRun(region)) {
            for (int i = 0; i < 100; i++) {
                region.log.append(region.reports.report(UUID.randomUUID(), "vooraf"));
            }
            var stop = new AtomicBoolean();
            Thread traffic = Thread.ofVirtual().start(() -> {
                while (!stop.get()) {
                    region.log.append(region.reports.report(UUID.randomUUID(), "verkeer"));
                }
            });

            JobRun.Result rebuild;
            try {
                await().atMost(LONG).until(() -> region.index.found("vooraf") == 100);
                rebuild = jobs.run("rebuild");
            } finally {
                stop.set(true);
                traffic.join();
            }
            String index = region.namespace.index();
            assertThat(rebuild.code()).as(rebuild.output()).isZero();
            assertThat(rebuild.output()).contains("Searches read " + index + "-v2 now");
            assertThat(jobs.run("verify").output()).contains(index + "-v2").contains("no differences");

            assertThat(jobs.run("rebuild", "--rollback").output()).contains("Searches read " + index + "-v1 again");
            assertThat(jobs.run("verify").output()).contains(index + "-v1").contains("no differences");
            assertThat(jobs.run("rebuild").output()).contains("Going on with " + index + "-v2");
            assertThat(jobs.run("rebuild").code()).isEqualTo(2);

            assertThat(jobs.run("rebuild", "--finish").output()).contains("Removed " + index + "-v1");
            assertThat(jobs.run("verify").code()).isZero();
        }
    }

    @Test
    void jobsThatNeedARunningService_sayThatThereIsNone() {
        try (var region = new Region();
                var jobs = new JobRun(region)) {
            region.log.append(region.reports.report(UUID.randomUUID(), "aanwezig"));
            await().atMost(LONG).until(() -> region.index.found("aanwezig") == 1);
            region.stopAnalysis();
            region.log.append(region.reports.report(UUID.randomUUID(), "twee"));

            assertThat(jobs.run("rebuild")).satisfies(result -> {
                assertThat(result.code()).isEqualTo(3);
                assertThat(result.output())
                        .contains("No running service projects into " + region.namespace.index() + "-v1");
            });
            assertThat(jobs.run("verify", "--wait=1s")).satisfies(result -> {
                assertThat(result.code()).isEqualTo(3);
                assertThat(result.output()).contains("1 records behind and no service is running");
            });
        }
    }
}
