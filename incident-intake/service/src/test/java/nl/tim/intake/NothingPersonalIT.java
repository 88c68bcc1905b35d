package nl.tim.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tim.fixture.Issuer;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Outage;
import nl.tim.fixture.Services;
import nl.tim.fixture.Services.Part;
import nl.tim.schemas.topic.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * What a reporter typed, who they are when they logged in, their browser and their address are found nowhere in clear: not on the broker, not in the
 * log, not in an answer. Whoever reports anonymously leaves nothing that is theirs, not even a pseudonym.
 */
@ExtendWith(OutputCaptureExtension.class)
@Outage
class NothingPersonalIT {

    private static final String CANARY = "Kwikstaartje";
    private static final String ADDRESS = "203.0.113.77";
    private static final String NOBODY = "nobody";
    private static final Pattern STATE = Pattern.compile("name=\"state\" value=\"([^\"]*)\"");

    @Test
    void whatAReporterTyped_isNowhereInClear(CapturedOutput output) throws Exception {
        Namespace namespace = Services.shared().newNamespace();
        Region region = new Region(namespace).withDirectory();
        List<String> answers = new ArrayList<>();
        try (Replica replica = Replica.start(namespace, "logging.level.nl.tim=DEBUG")) {
            await().atMost(Duration.ofSeconds(60)).until(() -> replica.health("/readiness") == 200);
            UUID incident = UUID.randomUUID();
            answers.add(post(replica, canary(incident)));
            assertThat(region.events(incident)).hasSize(1);
            report(replica, "");
            assertThat(subjects(region)).containsOnly(NOBODY).hasSize(2);
            whoLogsIn(replica, region);
            wrongReports(incident).forEach(report -> answers.add(post(replica, report)));
            Services.shared().stop(Part.KAFKA);
            try {
                answers.add(post(replica, canary(UUID.randomUUID())));
            } finally {
                Services.shared().start(Part.KAFKA);
            }
        }
        assertThat(output.getAll()).doesNotContainIgnoringCase(CANARY).doesNotContain(ADDRESS);
        assertThat(answers).hasSize(13).noneMatch(answer -> answer.contains(CANARY));
        for (Topic topic : Topic.values()) {
            assertThat(region.records(topic))
                    .noneMatch(found -> holdsCanary(found.key()) || holdsCanary(found.value()));
        }
    }

    /** Reports with a login whose subject and name are the word: in the own name, anonymously after all, and by program both ways. */
    private static void whoLogsIn(Replica replica, Region region) throws Exception {
        Issuer.shared().signIn(CANARY, "UMCU");
        String cookies = Login.at(replica.address());
        report(replica, cookies);
        report(replica, cookies, "go", "anonymous");
        String bearer = Issuer.shared().bearer(CANARY, "UMCU");
        assertThat(replica.post(canary(UUID.randomUUID()), "Authorization", bearer)
                        .statusCode())
                .isEqualTo(201);
        String anonymous =
                canary(UUID.randomUUID()).replaceFirst("\"reporter\": \\{.*}}", "\"reporter\": {\"anonymous\": true}}");
        assertThat(replica.post(anonymous, "Authorization", bearer).statusCode())
                .isEqualTo(201);
        // Both of one person, so both the same; the anonymous ones have none.
        assertThat(subjects(region)).hasSize(6);
        List<String> named = subjects(region).stream()
                .filter(subject -> !subject.equals(NOBODY))
                .toList();
        assertThat(named).hasSize(2).containsOnly(named.getFirst());
    }

    private static List<String> subjects(Region region) {
        return region.records(Topic.INCIDENT_EVENTS).stream()
                .map(found -> Objects.requireNonNullElse(
                        Region.decoded(found.value()).getActor().getSubject(), NOBODY))
                .toList();
    }

    /** Looks at a text while it is typed, keeps the report for later, and sends it, from a browser that tells where it is. */
    private static void report(Replica replica, String cookies, String... last) throws Exception {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            String text = "Over " + CANARY + ", die te laat hoorde wat er was besloten.";
            String page = send(browser, request(replica, cookies));
            send(browser, replica, page, "go", "glance:narrative", "narrative", text);
            page = send(browser, replica, page, "narrative", text, "form", "PROCES");
            page = send(browser, replica, page, "when", "TODAY");
            page = send(browser, replica, page, "own", "UMCU", "other", "REGIOZORGNU");
            page = send(browser, replica, page, "direction", "OUT");
            page = send(browser, replica, page, "type", "INF");
            page = send(browser, replica, page, "harm", "H1");
            page = send(browser, replica, page, "go", "keep");
            page = send(browser, replica, page, "kept", "yes", "go", "resume");
            page = send(browser, replica, page, "go", "harmless");
            page = last.length == 0 ? page : send(browser, replica, page, last);
            assertThat(send(browser, replica, page, "go", "send")).contains("id=\"receipt\"");
        }
    }

    /** Sends what the page carries with these names and values; the page that comes. */
    private static String send(HttpClient browser, Replica replica, String page, String... fields) throws Exception {
        Matcher state = STATE.matcher(page);
        assertThat(state.find()).isTrue();
        StringBuilder form = new StringBuilder("state=" + state.group(1));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=');
            form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(
                browser,
                request(replica, "")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.toString())));
    }

    private static String send(HttpClient browser, HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString()).body();
    }

    private static HttpRequest.Builder request(Replica replica, String cookies) {
        return HttpRequest.newBuilder(replica.address().resolve("/melden"))
                .header("Cookie", cookies)
                .header("User-Agent", CANARY)
                .header("X-Forwarded-For", ADDRESS)
                .header("Accept", "text/html");
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
            return replica.post(report, "User-Agent", CANARY, "X-Forwarded-For", ADDRESS)
                    .body();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean holdsCanary(byte[] bytes) {
        String text = bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains(CANARY) || text.contains(ADDRESS);
    }
}
