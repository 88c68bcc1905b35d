package nl.tim.local.command;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tim.local.lifecycle.Stack;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.seed.Improvement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Begins improvement trajectories as an analyst of the region would: by REST. Those that were begun before stay as they are. */
final class Improving {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TOO_MUCH = 400;
    private static final int CONFLICT = 409;

    private final Stack stack;
    private final JsonMapper json = JsonMapper.builder().build();

    Improving(Stack stack) {
        this.stack = stack;
    }

    /**
     * How many were begun now.
     *
     * @throws TimException when a service is away, or refuses one
     */
    int begin(List<Improvement> improvements) throws InterruptedException {
        String token = Tokens.ofRole(stack, "analyst");
        int begun = 0;
        try (HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build()) {
            for (Improvement improvement : improvements) {
                HttpResponse<String> opened = open(http, token, improvement.opening());
                if (opened.statusCode() != CONFLICT) {
                    agree(http, token, improvement, told(opened));
                    begun++;
                }
            }
        } catch (IOException away) {
            throw new TimException(ExitCode.NOT_RUNNING, "analysis does not answer; ./tim up starts it");
        }
        return begun;
    }

    /** In a large region the search finds more reports than a trajectory begins with: then it begins without. */
    private HttpResponse<String> open(HttpClient http, String token, Map<String, Object> opening)
            throws IOException, InterruptedException {
        HttpResponse<String> opened = post(http, token, "", opening);
        if (opened.statusCode() != TOO_MUCH || !opened.body().contains("too_many_items")) {
            return opened;
        }
        Map<String, Object> without = new LinkedHashMap<>(opening);
        without.remove("search");
        return post(http, token, "", without);
    }

    private void agree(HttpClient http, String token, Improvement improvement, JsonNode opened)
            throws IOException, InterruptedException {
        JsonNode seen = opened;
        for (Map<String, Object> command : improvement.commands()) {
            Map<String, Object> sent = new LinkedHashMap<>(command);
            sent.put("expectedRevision", seen.path("revision").asLong());
            seen = told(post(http, token, "/" + improvement.id() + "/commands", sent));
        }
    }

    private static JsonNode told(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new TimException(
                    ExitCode.FAILED, "A trajectory was refused (" + answer.statusCode() + "): " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> post(HttpClient http, String token, String path, Map<String, Object> body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        stack.address(Stack.ANALYSIS).resolve("/api/v1/trajectories" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
