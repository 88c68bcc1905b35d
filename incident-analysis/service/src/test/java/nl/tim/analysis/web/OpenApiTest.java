package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API is a file that reviewers see changing. {@code -Dtim.openapi.write=true} writes it anew. */
@ReadingTest({ReadingSlice.class, ReadingRoutesTest.Sample.class})
class OpenApiTest {

    private static final Path FILE = Path.of("openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    private WebTestClient client;

    @Test
    void describesTheApiAsCommitted() throws IOException {
        JsonNode actual = description();
        if (Boolean.getBoolean("tim.openapi.write")) {
            Files.writeString(FILE, JSON.writeValueAsString(actual) + "\n");
        }
        assertThat(actual)
                .as("the API changed; look at the change and run this test with -Dtim.openapi.write=true")
                .isEqualTo(JSON.readTree(Files.readString(FILE)));
    }

    @Test
    void describesEveryFilterAndOrder() {
        JsonNode paths = description().get("paths");
        String search = paths.at("/~1api~1v1~1incidents/get/parameters").toString();
        String matrix = paths.at("/~1api~1v1~1trends~1matrix/get/parameters").toString();
        assertThat(Arrays.stream(CodedField.values()).map(field -> "\"name\":\"" + field.parameter() + "\""))
                .allSatisfy(name -> assertThat(search).contains(name))
                .allSatisfy(name -> assertThat(matrix).contains(name));
        assertThat(Arrays.stream(Order.values()).map(Order::parameter))
                .allSatisfy(order -> assertThat(search).contains("\"" + order + "\""));
    }

    private JsonNode description() {
        byte[] body = client.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return JSON.readTree(Objects.requireNonNull(body));
    }
}
