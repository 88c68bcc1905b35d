package nl.tim.analysis.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tim.analysis.job.JobRun;
import nl.tim.analysis.testing.CaseEvents;
import nl.tim.analysis.testing.KeyTopic;
import nl.tim.analysis.testing.LogWriter;
import nl.tim.analysis.testing.Region;
import nl.tim.fixture.Services;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentReported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of what was erased is anywhere on a disk, and what was not erased is still there. */
class ErasureIT {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String CANARY = "kanarie" + Long.toHexString(System.nanoTime()) + "vogel";
    private static final String OTHER = "mees" + Long.toHexString(System.nanoTime()) + "vogel";

    @TempDir
    Path folder;

    @Test
    void whatIsErasedIsOnNoDisk_alsoWhenNobodyButTheLogKnowsOfIt_andARebuildKeepsTheStub() throws Exception {
        try (var region = new Region();
                var keys = new KeyTopic(region.namespace);
                var jobs = new JobRun(region)) {
            keys.compactSoon();
            UUID incident = UUID.randomUUID();
            UUID interrupted = UUID.randomUUID();
            IncidentEvent report = region.reports.report(incident, "De " + CANARY + " is zoek.");
            IncidentEvent second = region.reports.report(interrupted, "De " + OTHER + " is zoek.");
            region.log.append(report);
            region.log.append(second);
            // A dead letter with the same bytes.
            byte[] bytes = RecordCodec.INCIDENT_EVENT.encode(report);
            region.log.append(0, LogWriter.bytes(UUID.randomUUID()), bytes);
            await().atMost(LONG)
                    .until(() -> region.index.found(CANARY) == 1
                            && region.index.found(OTHER) == 1
                            && region.deadLetters.records().size() == 1);
            region.index.json("POST", "/" + region.namespace.index() + "/_flush", "");
            byte[] wrapped = keys.wrapped(keyOf(report));
            byte[] wrappedOther = keys.wrapped(keyOf(second));
            String[] places = {"elasticsearch", "kafka", "kafka"};
            byte[][] planted = {CANARY.getBytes(StandardCharsets.UTF_8), wrapped, wrappedOther};
            for (int i = 0; i < planted.length; i++) {
                String place = places[i];
                assertThat(Services.shared().filesHolding(planted[i]))
                        .as("the test can fail")
                        .isNotEmpty()
                        .allMatch(file -> file.contains(place));
            }

            // As after a kill that left nothing but the event.
            region.log.append(CaseEvents.erased(interrupted));
            JobRun.Result ordered =
                    jobs.run("erase", incident.toString(), "--by=analist-1", "--confirmed-by=fg-1", "--wait=90s");
            assertThat(ordered.output()).contains("Ordered, by analist-1 and fg-1", "Erased: nothing of it is left");
            assertThat(ordered.code()).isZero();

            assertThat(Services.shared().filesHolding(CANARY.getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
            assertThat(Services.shared().filesHolding(wrapped)).isEmpty();
            await().atMost(LONG).pollInterval(Duration.ofSeconds(1)).until(() -> {
                keys.stir();
                return Services.shared().filesHolding(wrappedOther).isEmpty()
                        && Services.shared()
                                .filesHolding(OTHER.getBytes(StandardCharsets.UTF_8))
                                .isEmpty();
            });
            for (UUID erased : List.of(incident, interrupted)) {
                assertThat(region.index.document(erased).path("harm").asString())
                        .as("codes stay")
                        .isEqualTo("H1");
                assertThat(region.index.document(erased).toString()).contains("TEXT_ERASED");
            }

            Map<String, String> before = region.index.all();
            assertThat(jobs.run("rebuild").code()).isZero();
            assertThat(region.index.all()).isEqualTo(before);
            assertThat(jobs.run("rebuild", "--finish").code()).isZero();
            JobRun.Result verified = jobs.run("verify");
            assertThat(verified.code()).isEqualTo(1);
            assertThat(verified.output()).contains("1 unreadable").contains("1 differences");
            Path accepted = Files.writeString(folder.resolve("accepted.txt"), place(verified) + " planted by a test");
            JobRun.Result clean = jobs.run("verify", "--accepted=" + accepted);
            assertThat(clean.output()).contains("no differences; 1 unreadable records accepted");
            assertThat(clean.code()).isZero();
            assertThat(jobs.run("erase", incident.toString()).output()).contains("nothing of it is left");
            assertThat(jobs.run("erase", UUID.randomUUID().toString()).code()).isEqualTo(1);

            rotate(region, keys, jobs);
        }
    }

    /** What lives opens after the key that wrapped it before is destroyed, and after the keys that nobody names are swept. */
    private static void rotate(Region region, KeyTopic keys, JobRun jobs) throws Exception {
        UUID living = UUID.randomUUID();
        IncidentEvent report = region.reports.report(living, "De specht blijft.");
        region.log.append(report);
        keys.age(keyOf(report));
        keys.age(region.log.textKey().keyId());
        assertThat(jobs.run("keys", "sweep").output())
                .contains("0 identities past their term and 1 unused keys erased");
        assertThat(jobs.run("keys", "retire").output()).contains("There is no older key");

        JobRun.Result rotated = jobs.run("keys", "rotate");
        assertThat(rotated.output())
                .contains("A new key wraps from now on", " 0 of them wrapped by an older key; the keyset holds 2 keys");
        assertThat(rotated.code()).isZero();
        assertThat(jobs.run("keys", "retire").output()).contains("Older keys destroyed");
        // Kafka still has what the destroyed key wrapped.
        assertThat(jobs.run("keys", "rotate").code()).isZero();
        assertThat(jobs.run("keys", "retire").output()).contains("Older keys destroyed");
        assertThat(jobs.run("keys", "show").output()).contains("the keyset holds 1 keys");

        region.log.append(region.reports.supplement(living, "De specht bleef."));
        await().atMost(LONG).until(() -> region.index.found("bleef") == 1);
        assertThat(jobs.run("verify").output()).contains("1 differences");
    }

    /** Where the unreadable record is, as the line tells. */
    private static String place(JobRun.Result verified) {
        return verified.output()
                .lines()
                .filter(line -> line.startsWith("unreadable"))
                .map(line -> line.split(" +")[1])
                .findFirst()
                .orElseThrow();
    }

    private static UUID keyOf(IncidentEvent report) {
        return ((IncidentReported) report.getBody()).getNarrative().getShared().getKeyId();
    }
}
