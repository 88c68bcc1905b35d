package nl.tim.local.sending;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.seed.SeededReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts reports as anybody would. A report that is answered with 503, or not at all, is sent again with its id until it is acknowledged,
 * so that accepted means stored.
 */
public final class HttpSending implements Sending {

    private static final int CREATED = 201;
    private static final int UNAVAILABLE = 503;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(15);

    private final URI address;
    private final int atOnce;
    private final Duration patience;
    private final Duration pause;
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * @param intake the service's address
     * @param atOnce how many are on their way at one moment
     * @param patience how long one report is tried
     * @param pause between two tries when the answer names none
     */
    public HttpSending(URI intake, int atOnce, Duration patience, Duration pause) {
        this.address = intake.resolve("/api/v1/reports?redact=true");
        this.atOnce = atOnce;
        this.patience = patience;
        this.pause = pause;
    }

    @Override
    public Tally send(Iterable<SeededReport> reports, Listener listener) throws InterruptedException {
        Counting counting = new Counting(listener);
        Semaphore room = new Semaphore(atOnce);
        try (HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(ONE_ANSWER)
                        .build();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long number = 0;
            for (SeededReport report : reports) {
                long place = ++number;
                room.acquire();
                if (counting.failure.get() != null) {
                    break;
                }
                threads.execute(() -> {
                    try {
                        send(http, place, report, counting);
                    } finally {
                        room.release();
                    }
                });
            }
        }
        TimException failure = counting.failure.get();
        if (failure != null) {
            throw failure;
        }
        return counting.tally();
    }

    private void send(HttpClient http, long place, SeededReport report, Counting counting) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(ONE_ANSWER)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(report.report())))
                .build();
        long giveUp = System.nanoTime() + patience.toNanos();
        try {
            while (counting.failure.get() == null) {
                HttpResponse<String> answer = answer(http, request);
                if (answer != null && answer.statusCode() == CREATED) {
                    counting.accepted();
                    return;
                }
                if (answer != null && answer.statusCode() != UNAVAILABLE) {
                    counting.refused(place, answer.statusCode() + " " + problems(answer.body()));
                    return;
                }
                if (System.nanoTime() > giveUp) {
                    counting.failed("Intake does not take reports: "
                            + (answer == null ? "no answer" : "status " + answer.statusCode()));
                    return;
                }
                Thread.sleep(pause(answer));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static @Nullable HttpResponse<String> answer(HttpClient http, HttpRequest request)
            throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException silent) {
            return null;
        }
    }

    private Duration pause(@Nullable HttpResponse<String> answer) {
        if (answer == null) {
            return pause;
        }
        try {
            Duration asked = answer.headers()
                    .firstValue("Retry-After")
                    .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                    .orElse(pause);
            return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
        } catch (NumberFormatException date) {
            return pause;
        }
    }

    /** Fields and codes, never what was sent. */
    private String problems(String body) {
        try {
            JsonNode problems = json.readTree(body).get("errors");
            return problems == null
                    ? ""
                    : String.join(
                            ", ",
                            problems.valueStream()
                                    .map(problem -> problem.path("field").asString("?") + " "
                                            + problem.path("code").asString("?"))
                                    .toList());
        } catch (JacksonException e) {
            return "";
        }
    }

    private static final class Counting {

        private final Listener listener;
        private final AtomicReference<@Nullable TimException> failure = new AtomicReference<>();
        private long accepted;
        private long refused;

        Counting(Listener listener) {
            this.listener = listener;
        }

        synchronized void accepted() {
            listener.accepted(++accepted);
        }

        synchronized void refused(long place, String problems) {
            refused++;
            listener.refused(place, problems);
        }

        void failed(String message) {
            failure.compareAndSet(null, new TimException(ExitCode.NOT_RUNNING, message));
        }

        synchronized Tally tally() {
            return new Tally(accepted, refused);
        }
    }
}
