package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Follows the links of a matrix and compares totals. */
public record MatrixLinks(WebTestClient client, String server) {

    /** Follows the grand total, and so many cells and totals by chance. */
    public void follow(String path, Random random, int links) {
        JsonNode matrix = get(path);
        List<JsonNode> numbers = new ArrayList<>();
        matrix.get("columns").forEach(column -> numbers.add(column.get("total")));
        matrix.get("rows").forEach(row -> {
            numbers.add(row.get("total"));
            row.get("cells").forEach(numbers::add);
        });
        Collections.shuffle(numbers, random);
        numbers.addFirst(matrix.get("total"));
        for (JsonNode number : numbers.subList(0, Math.min(numbers.size(), links + 1))) {
            String href = number.get("href").asString() + "&size=200&facets=none";
            assertThat(get(href).get("total").asLong())
                    .as(href)
                    .isEqualTo(number.get("reports").asLong());
            assertThat(events(href)).as(href).isEqualTo(number.get("events").asLong());
        }
    }

    private long events(String href) {
        long events = 0;
        String after = "";
        do {
            JsonNode page = get(href + after);
            for (JsonNode item : page.get("items")) {
                events += item.get("eventCount").asLong();
            }
            after = page.has("next") ? "&after=" + page.get("next").asString() : "";
        } while (!after.isEmpty());
        return events;
    }

    private JsonNode get(String path) {
        byte[] body = client.get()
                .uri(URI.create(server + path))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return JsonMapper.shared().readTree(Objects.requireNonNull(body));
    }
}
