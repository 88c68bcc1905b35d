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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.tim.analysis.testing.Region;
import nl.tim.fixture.Outage;
import nl.tim.fixture.Services;
import nl.tim.fixture.Services.Part;
import nl.tim.schemas.codec.RecordCodec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A known text goes down every path that fails; no log line may show it, at the most talkative level either. */
@Outage
class LogsCarryNoNarrativeIT {
    private static final String CANARY = "kanarievogel";
    private static final Duration LONG = Duration.ofMinutes(2);

    @Test
    void noLogLineShowsWhatWasReported() {
        try (var region = new Region();
                var log = new Log()) {
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
            try {
                Services.shared().stop(Part.ELASTICSEARCH);
                region.log.append(region.reports.report(outage, CANARY));
                await().atMost(LONG)
                        .until(() -> log.lines.stream().anyMatch(line -> line.contains("Projection waits")));
            } finally {
                Services.shared().start(Part.ELASTICSEARCH);
            }
            await().atMost(LONG).until(() -> region.index.document(outage).has("seq"));
            region.log.append(region.reports.supplement(refused, CANARY));
            await().atMost(LONG)
                    .until(() -> region.index.document(refused).path("seq").asInt() == 2);

            assertThat(log.lines).anyMatch(line -> line.contains("Dead letter"));
            assertThat(log.lines).noneMatch(line -> line.contains(CANARY));
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
