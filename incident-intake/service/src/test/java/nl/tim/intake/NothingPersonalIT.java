package nl.tim.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Outage;
import nl.tim.fixture.Services;
import nl.tim.fixture.Services.Part;
import nl.tim.schemas.topic.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A word that a reporter typed is found nowhere in clear: not on the broker, not in the log, not in an answer. */
@ExtendWith(OutputCaptureExtension.class)
@Outage
class NothingPersonalIT {

    private static final String CANARY = "Kwikstaartje";

    @Test
    void whatAReporterTyped_isNowhereInClear(CapturedOutput output) throws Exception {
        Namespace namespace = Services.shared().newNamespace();
        Region region = new Region(namespace).withDirectory();
        List<String> answers = new ArrayList<>();
        try (Replica replica = Replica.start(namespace, "logging.level.nl.tim=DEBUG")) {
            await().atMost(Duration.ofSeconds(60)).until(() -> replica.health("/readiness") == 200);
            UUID incident = UUID.randomUUID();
            answers.add(replica.post(canary(incident)).body());
            assertThat(region.events(incident)).hasSize(1);
            wrongReports(incident).forEach(report -> answers.add(post(replica, report)));
            Services.shared().stop(Part.KAFKA);
            try {
                answers.add(post(replica, canary(UUID.randomUUID())));
            } finally {
                Services.shared().start(Part.KAFKA);
            }
        }
        assertThat(output.getAll()).doesNotContainIgnoringCase(CANARY);
        assertThat(answers).hasSize(13).noneMatch(answer -> answer.contains(CANARY));
        for (Topic topic : Topic.values()) {
            assertThat(region.records(topic))
                    .noneMatch(found -> holdsCanary(found.key()) || holdsCanary(found.value()));
        }
    }

    /** A report, and every way to get one wrong that is known to end up in some log. */
    private static List<String> wrongReports(UUID stored) {
        UUID other = UUID.randomUUID();
        return List.of(
                Region.report(stored, CANARY + " anders dan eerst"),
                Region.report(other, CANARY + " 06-12345678"),
                Region.report(other, CANARY + "\\u0000"),
                Region.report(other, CANARY).replace("\"H1\"", "\"" + CANARY + "\""),
                Region.report(other, CANARY).replace("\"harm\"", "\"" + CANARY + " is ziek\""),
                Region.report(other, CANARY).replace("2026-11-02", CANARY),
                Region.report(other, CANARY).replace("\"UMCU\"", "[\"" + CANARY + "\"]"),
                Region.report(other, CANARY).replace(other.toString(), CANARY),
                "{\"narrative\": \"" + CANARY + "\", " + CANARY,
                "{\"" + CANARY + "\": 1, \"" + CANARY + "\": 2}",
                "\"" + CANARY.repeat(10_000) + "\"");
    }

    private static String canary(UUID incident) {
        return Region.report(incident, "Over " + CANARY + ", die te laat hoorde wat er was besloten.");
    }

    private static String post(Replica replica, String report) {
        try {
            return replica.post(report).body();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean holdsCanary(byte[] bytes) {
        return bytes != null && new String(bytes, StandardCharsets.ISO_8859_1).contains(CANARY);
    }
}
