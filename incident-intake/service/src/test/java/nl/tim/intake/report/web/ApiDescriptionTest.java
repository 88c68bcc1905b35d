package nl.tim.intake.report.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tim.intake.directory.FixedDirectory;
import nl.tim.intake.report.MemoryReportLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the API to what clients were promised. A change of the API is a change of {@code openapi.json} in the same commit:
 * {@code -Dtim.openapi.write=true} writes it.
 */
@SpringBootTest(
        classes = RoutesApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "management.endpoint.health.validate-group-membership=false",
            "tim.report.deadline=60s"
        })
@ActiveProfiles(RoutesApplication.PROFILE)
class ApiDescriptionTest {

    private static final Path PROMISED = Path.of("openapi.json");

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final JsonNode described;
    private final WebTestClient client;

    @Autowired
    ApiDescriptionTest(@LocalServerPort int port, MemoryReportLog log, FixedDirectory directory) {
        log.reset();
        directory.loaded = true;
        this.client = RoutesApplication.client(port);
        this.described = json.readTree(requireNonNull(client.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody()));
    }

    @Test
    void isWhatWasPromised() throws IOException {
        if (Boolean.getBoolean("tim.openapi.write")) {
            Files.writeString(PROMISED, json.writeValueAsString(described) + "\n");
        }

        assertThat(json.readTree(PROMISED)).isEqualTo(described);
    }

    @Test
    void saysWhatEveryFieldMeans() {
        List<String> silent = new ArrayList<>();
        described
                .get("components")
                .get("schemas")
                .propertyStream()
                .forEach(schema -> schema.getValue()
                        .get("properties")
                        .propertyStream()
                        .filter(property -> !property.getValue().has("description"))
                        .forEach(property -> silent.add(schema.getKey() + "." + property.getKey())));

        assertThat(silent).isEmpty();
    }

    @Test
    void itsExampleIsAccepted() {
        JsonNode example = described
                .get("paths")
                .get("/api/v1/reports")
                .get("post")
                .get("requestBody")
                .get("content")
                .get("application/json")
                .get("examples")
                .get("process report")
                .get("value");

        client.post()
                .uri("/api/v1/reports")
                .header("Content-Type", "application/json")
                .bodyValue(json.writeValueAsBytes(example))
                .exchange()
                .expectStatus()
                .isCreated();
    }
}
