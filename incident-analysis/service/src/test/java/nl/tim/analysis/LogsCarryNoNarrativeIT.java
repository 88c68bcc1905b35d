package nl.tim.analysis;

import static nl.tim.analysis.testing.LogWriter.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.tim.analysis.testing.Region;
import nl.tim.fixture.Issuer;
import nl.tim.fixture.Outage;
import nl.tim.fixture.Services;
import nl.tim.fixture.Services.Part;
import nl.tim.schemas.codec.RecordCodec;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * A known text goes down every path that fails, and another is asked, searched and said; no log line may show them, at the most talkative level
 * either, no header of a dead letter, and no file of a server but the index.
 */
@Outage
class LogsCarryNoNarrativeIT {
    private static final String CANARY = "kanarievogel";
    private static final String SAID = "wielewaal" + Long.toHexString(System.nanoTime());
    private static final String REACHED = "nachtegaal" + Long.toHexString(System.nanoTime()) + "@praktijk.example";
    private static final String QUESTION = "{\"type\":\"ask\",\"expectedRevision\":1,\"text\":\"Hoe laat?\"}";
    private static final String NOTE = "{\"type\":\"note\",\"text\":\"" + SAID + "\"}";
    private static final String FORM = "note=" + SAID + "&text=" + SAID + "&type=" + SAID + "&assignee=" + SAID
            + "&pick=" + SAID + "&organisation=" + SAID + "&purpose=" + SAID + "&signal=" + SAID + "&title=" + SAID;
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path mails;

    @Test
    void noLogLineShowsWhatWasReported() throws IOException {
        try (var region = new Region(
                        "tim.notifications.every=500ms",
                        "tim.mail.folder=" + mails,
                        // Nobody listens there: also the failure must not name the address.
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=1");
                var log = new Log()) {
            UUID reachable = UUID.randomUUID();
            region.log.append(region.reports.reachableReport(reachable, CANARY, REACHED));
            await().atMost(LONG)
                    .until(() -> region.index.document(reachable).path("seq").asInt() == 1);
            int questioned = post(region, "/api/v1/incidents/" + reachable + "/commands", QUESTION);
            await().atMost(LONG).until(() -> mailed(REACHED) == 1);
            UUID normal = UUID.randomUUID();
            UUID refused = UUID.randomUUID();
            UUID outage = UUID.randomUUID();
            byte[] good = RecordCodec.INCIDENT_EVENT.encode(region.reports.report(UUID.randomUUID(), CANARY));
            region.log.append(region.reports.report(normal, CANARY));
            region.log.append(region.reports.report(refused, CANARY, CANARY.repeat(4_000)));
            region.log.append(0, bytes(UUID.randomUUID()), CANARY.getBytes(StandardCharsets.UTF_8));
            region.log.append(0, CANARY.getBytes(StandardCharsets.UTF_8), good);
            region.log.append(0, bytes(UUID.randomUUID()), Arrays.copyOf(good, good.length - 3));
            await().atMost(LONG).until(() -> region.deadLetters.records().size() == 4);
            List<Integer> answers = new ArrayList<>(asked(region, normal));
            answers.add(questioned);
            try {
                Services.shared().stop(Part.ELASTICSEARCH);
                region.log.append(region.reports.report(outage, CANARY));
                await().atMost(LONG)
                        .until(() -> log.lines.stream().anyMatch(line -> line.contains("Projection waits")));
                answers.add(get(region, "/api/v1/incidents?q=" + SAID));
                answers.add(get(region, "/incidents?q=" + SAID));
                answers.add(get(region, "/incidents.csv?q=" + SAID));
            } finally {
                Services.shared().start(Part.ELASTICSEARCH);
            }
            await().atMost(LONG).until(() -> region.index.document(outage).has("seq"));
            region.log.append(region.reports.supplement(refused, CANARY));
            await().atMost(LONG)
                    .until(() -> region.index.document(refused).path("seq").asInt() == 2);

            try {
                Services.shared().stop(Part.KAFKA);
                answers.add(post(region, "/api/v1/incidents/" + normal + "/commands", NOTE));
            } finally {
                Services.shared().start(Part.KAFKA);
            }

            assertThat(answers)
                    .as("right and wrong ones, and such that nobody could answer")
                    .contains(200, 400, 404, 503);
            assertThat(log.lines).anyMatch(line -> line.contains("Dead letter"));
            assertThat(log.lines).anyMatch(line -> line.contains("was not mailed"));
            assertThat(log.lines)
                    .noneMatch(line -> line.contains(CANARY) || line.contains(SAID) || line.contains(REACHED));
            assertThat(Services.shared().filesHolding(REACHED.getBytes(StandardCharsets.UTF_8)))
                    .as("sealed on every topic, and not in the index")
                    .isEmpty();
            assertThat(region.deadLetters.records())
                    .allSatisfy(dead -> assertThat(dead.headers())
                            .noneMatch(header -> text(header).contains(CANARY)));
            assertThat(Services.shared().filesHolding(SAID.getBytes(StandardCharsets.UTF_8)))
                    .allMatch(file -> file.contains("/indices/"));
        }
    }

    private long mailed(String address) throws IOException {
        try (Stream<Path> files = Files.list(mails)) {
            return files.filter(file -> {
                        try {
                            return Files.readString(file).contains(address);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .count();
        }
    }

    private static String text(Header header) {
        return header.value() == null ? "" : new String(header.value(), StandardCharsets.ISO_8859_1);
    }

    /** Asks, searches and says the word at the service, rightly and wrongly; the status of each answer. */
    private static List<Integer> asked(Region region, UUID incident) {
        String command = "/api/v1/incidents/" + incident + "/commands";
        List<Integer> answers = new ArrayList<>();
        Stream.of(
                        "/api/v1/incidents?q=" + SAID,
                        "/api/v1/incidents?q=%22" + SAID,
                        "/api/v1/incidents?harm=" + SAID,
                        "/api/v1/incidents?from=" + SAID,
                        "/api/v1/incidents?after=" + SAID,
                        "/api/v1/incidents?" + SAID + "=1",
                        "/api/v1/incidents/" + SAID,
                        "/api/v1/commands/" + SAID + "?incidentId=" + SAID,
                        "/api/v1/trends/series?type=" + SAID,
                        "/incidents?q=" + SAID,
                        "/incidents.csv?q=" + SAID,
                        "/cases/" + SAID,
                        "/login/again?to=" + SAID,
                        "/" + SAID)
                .forEach(path -> answers.add(get(region, path)));
        Stream.of(
                        NOTE,
                        "{\"type\":\"" + SAID + "\"}",
                        "{\"type\":\"triage\",\"expectedRevision\":\"" + SAID + "\",\"harm\":\"" + SAID + "\"}",
                        "{\"" + SAID + "\":1,\"" + SAID + "\":2}",
                        "{\"text\":\"" + SAID + "\", " + SAID)
                .forEach(body -> answers.add(post(region, command, body)));
        Stream.of(
                        "/cases/" + incident,
                        "/worklist/assign",
                        "/trajectories",
                        "/trajectories/signals",
                        "/administration/links")
                .forEach(path -> answers.add(send(
                        region,
                        path,
                        request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(FORM)))));
        answers.add(post(region, "/api/v1/signals/" + SAID + "/comments", "{\"note\":\"" + SAID + "\"}"));
        return answers;
    }

    private static int get(Region region, String path) {
        return send(region, path, HttpRequest.Builder::GET);
    }

    private static int post(Region region, String path, String body) {
        return send(
                region,
                path,
                request -> request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private static int send(Region region, String path, UnaryOperator<HttpRequest.Builder> how) {
        URI address = URI.create("http://127.0.0.1:" + region.analysis().port() + path);
        HttpRequest request = how.apply(HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("User-Agent", SAID)
                        .header(
                                "Authorization",
                                Issuer.shared().bearer(path.startsWith("/adm") ? "administrator" : "analyst", null)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything that is logged while it is open, at the most talkative level of our own code. */
    private static final class Log implements AutoCloseable {
        private static final Map<String, Level> LEVELS = Map.of(
                "nl.tim", Level.TRACE,
                "org.springframework.kafka", Level.DEBUG,
                "org.elasticsearch.client", Level.WARN);

        final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        private final Map<String, @Nullable Level> before = new HashMap<>();
        private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                String trace =
                        event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
                lines.add(event.getFormattedMessage() + " " + trace);
            }
        };

        Log() {
            appender.setContext(context);
            appender.start();
            root().addAppender(appender);
            LEVELS.forEach((name, level) -> {
                before.put(name, context.getLogger(name).getLevel());
                context.getLogger(name).setLevel(level);
            });
        }

        private Logger root() {
            return context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        }

        @Override
        public void close() {
            before.forEach((name, level) -> context.getLogger(name).setLevel(level));
            root().detachAppender(appender);
        }
    }
}
