package nl.tim.intake.report.web;

import nl.tim.intake.directory.FixedDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@SpringBootTest(
        classes = RoutesApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "management.endpoint.health.validate-group-membership=false",
            "tim.report.deadline=60s"
        })
@ActiveProfiles(RoutesApplication.PROFILE)
class DeidentifyRoutesTest {

    private static final String TEXT = "\uD83D\uDE00 Dhr. Terpstra, 06-12345678, ging op 3 mei 2026 naar Regiozorg Nu.";

    private final FixedDirectory directory;
    private final WebTestClient client;

    @Autowired
    DeidentifyRoutesTest(FixedDirectory directory, @LocalServerPort int port) {
        this.directory = directory;
        this.client = RoutesApplication.client(port);
    }

    @Test
    void coversEverything_unlessAnalystsRead() {
        post("{\"text\": \"" + TEXT + "\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.redacted")
                .isEqualTo("\uD83D\uDE00 Dhr. [PERSOON-1], [TELEFOON-1], ging op [DATUM-1] naar [ORGANISATIE-1].");
        post("{\"text\": \"" + TEXT + "\", \"profile\": \"analyst\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.redacted")
                .isEqualTo("\uD83D\uDE00 Dhr. [PERSOON-1], [TELEFOON-1], ging op 3 mei 2026 naar Regiozorg Nu.")
                .jsonPath("$.spans.length()")
                .isEqualTo(2)
                .jsonPath("$.spans[0].start")
                .isEqualTo(TEXT.indexOf("Terpstra"))
                .jsonPath("$.spans[0].tag")
                .isEqualTo("person")
                .jsonPath("$.spans[0].mustBeReplaced")
                .isEqualTo(false)
                .jsonPath("$.spans[1].mustBeReplaced")
                .isEqualTo(true);
    }

    @Test
    void usesThePatient() {
        post("""
                {"text": "gisteren was qvastra, van 4-3-2019, bij ons", "profile": "analyst",
                 "patient": {"name": "Qvastra", "birthDate": "2019-03-04"}}""")
                .expectBody()
                .jsonPath("$.redacted")
                .isEqualTo("gisteren was [PERSOON-1], van [GEBOORTEDATUM-1], bij ons");
    }

    @Test
    void answersAlso_whileTheDirectoryIsNotRead() {
        directory.loaded = false;
        post("{\"text\": \"Niets.\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.spans.length()")
                .isEqualTo(0);
        directory.loaded = true;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                               | text              | required",
                "{\"text\": 3}                                                    | text              | wrong_type",
                "{\"text\": \"a\", \"profile\": \"all\"}                          | profile           | unknown_code",
                "{\"text\": \"a\", \"patient\": {\"birthDate\": \"gisteren\"}}      | patient.birthDate | not_a_date",
                "{\"text\": \"a\", \"pasient\": {}}                               | pasient           | unknown_field",
            })
    void namesTheFieldThatIsWrong(String body, String field, String code) {
        post(body)
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:tim:problem:invalid-request")
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    @Test
    void refusesWhatIsNotJson_orTooLarge() {
        post("nee").expectStatus().isBadRequest().expectBody();
        post("{\"text\": \"" + "a".repeat(64 * 1024) + "\"}").expectStatus().isEqualTo(413);
        client.post()
                .uri("/api/v1/deidentify")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("Terpstra")
                .exchange()
                .expectStatus()
                .isEqualTo(415);
    }

    private ResponseSpec post(String body) {
        return client.post()
                .uri("/api/v1/deidentify")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
