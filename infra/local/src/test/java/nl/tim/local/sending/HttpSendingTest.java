package nl.tim.local.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nl.tim.local.outcome.TimException;
import nl.tim.local.seed.SeededReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpSendingTest {

    private final Map<String, Integer> tries = new ConcurrentHashMap<>();
    private final List<String> refusals = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void whatIsAnsweredWith503_isSentAgainWithTheSameId_untilItIsAcknowledged() throws Exception {
        answer((exchange, body) -> {
            exchange.getResponseHeaders().add("Retry-After", "0");
            exchange.sendResponseHeaders(tries.merge(body, 1, Integer::sum) < 3 ? 503 : 201, -1);
        });

        Sending.Tally tally = sending(Duration.ofMinutes(1)).send(reports(20), listener());

        assertThat(tally).isEqualTo(new Sending.Tally(20, 0));
        assertThat(tries).hasSize(20).allSatisfy((_, count) -> assertThat(count).isEqualTo(3));
    }

    @Test
    void whatIsRefused_isToldWithFieldsAndCodes_andTheRestGoesOn() throws Exception {
        answer((exchange, body) -> {
            byte[] problems = "{\"errors\":[{\"field\":\"harm\",\"code\":\"unknown_code\",\"value\":\"geheim\"}]}"
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.contains("0-000000000002") ? 400 : 201, problems.length);
            exchange.getResponseBody().write(problems);
        });

        Sending.Tally tally = sending(Duration.ofMinutes(1)).send(reports(5), listener());

        assertThat(tally).isEqualTo(new Sending.Tally(4, 1));
        assertThat(refusals).containsExactly("3: 400 harm unknown_code");
    }

    @Test
    void givesUp_whenNothingIsAcknowledgedForTooLong() throws Exception {
        answer((exchange, _) -> exchange.sendResponseHeaders(503, -1));

        assertThatThrownBy(() -> sending(Duration.ofMillis(50)).send(reports(5), listener()))
                .isInstanceOf(TimException.class)
                .hasMessage("Intake does not take reports: status 503")
                .hasFieldOrPropertyWithValue("exitCode", 3);
    }

    @FunctionalInterface
    private interface Answer {
        void to(HttpExchange exchange, String body) throws IOException;
    }

    private void answer(Answer answer) {
        server.createContext("/api/v1/reports", exchange -> {
            try (exchange) {
                assertThat(exchange.getRequestURI().getQuery()).isEqualTo("redact=true");
                answer.to(exchange, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            }
        });
    }

    private HttpSending sending(Duration patience) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new HttpSending(address, 4, patience, Duration.ofMillis(5));
    }

    private static List<SeededReport> reports(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new UUID(0x7000, i))
                .map(id -> new SeededReport(id, Instant.EPOCH, null, Map.of("incidentId", id.toString())))
                .toList();
    }

    private Sending.Listener listener() {
        return new Sending.Listener() {
            @Override
            public void accepted(long count) {
                assertThat(count).isPositive();
            }

            @Override
            public void refused(long number, String problems) {
                refusals.add(number + ": " + problems);
            }
        };
    }
}
