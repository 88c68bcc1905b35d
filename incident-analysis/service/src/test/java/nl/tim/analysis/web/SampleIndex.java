package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tim.analysis.search.SampleIncidents;
import tools.jackson.databind.json.JsonMapper;

/** An index of the test's own, with the mapping of the projection. */
record SampleIndex(URI elasticsearch, String name) {

    /** Makes the index and puts the documents in it, findable when this returns. */
    void fill(List<Map<String, Object>> documents) {
        try (InputStream mapping = SampleIndex.class.getResourceAsStream("/elastic/incident-index.json")) {
            send("PUT", "/" + name, new String(Objects.requireNonNull(mapping).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StringBuilder bulk = new StringBuilder();
        for (Map<String, Object> document : documents) {
            bulk.append("{\"index\":{\"_id\":\"")
                    .append(document.get("incidentId"))
                    .append("\"}}\n");
            bulk.append(JsonMapper.shared().writeValueAsString(SampleIncidents.indexed(document)))
                    .append('\n');
        }
        assertThat(send("POST", "/" + name + "/_bulk?refresh=true", bulk.toString()))
                .contains("\"errors\":false");
    }

    private String send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(elasticsearch.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isLessThan(300);
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
