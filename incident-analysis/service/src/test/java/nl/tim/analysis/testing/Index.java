package nl.tim.analysis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.tim.fixture.Namespace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks into the index of a namespace over plain HTTP, past the code under test. */
public final class Index {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI server;
    private final String alias;

    /** The index that searches of this namespace read. */
    public Index(Namespace namespace) {
        this.server = namespace.elasticsearch();
        this.alias = namespace.index();
    }

    /** The document as last written; empty when there is none. */
    public JsonNode document(UUID incidentId) {
        return json("GET", "/" + alias + "/_doc/" + incidentId, "").path("_source");
    }

    /** Number of documents that a search for these words finds. */
    public int found(String words) {
        String query = "{\"query\":{\"multi_match\":{\"query\":\"" + words
                + "\",\"fields\":[\"words.*\"],\"operator\":\"and\"}}}";
        return json("POST", "/" + alias + "/_search", query)
                .path("hits")
                .path("total")
                .path("value")
                .asInt();
    }

    /** Every document by id, without offsets. */
    public Map<String, String> all() {
        json("POST", "/" + alias + "/_refresh", "");
        var documents = new TreeMap<String, String>();
        JsonNode hits = json("GET", "/" + alias + "/_search?size=10000", "")
                .path("hits")
                .path("hits");
        hits.forEach(hit ->
                documents.put(hit.path("_id").asString(), hit.path("_source").toString()));
        return documents;
    }

    /** Any call; an error is an answer like any other. */
    public JsonNode json(String method, String path, String body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                    .method(method, BodyPublishers.ofString(body))
                    .header("Content-Type", "application/json")
                    .build();
            String answer =
                    HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return JsonMapper.shared().readTree(answer.isEmpty() ? "{}" : answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
