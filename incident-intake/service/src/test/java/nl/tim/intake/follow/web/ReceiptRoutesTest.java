package nl.tim.intake.follow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.tim.intake.follow.Followed;
import nl.tim.intake.follow.MemoryFollowing;
import nl.tim.intake.follow.Words;
import nl.tim.intake.receipt.Receipt;
import nl.tim.intake.receipt.Receipts;
import nl.tim.intake.report.web.RoutesApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What a receipt opens, over HTTP. */
@SpringBootTest(
        classes = RoutesApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "management.endpoint.health.validate-group-membership=false",
            "tim.report.deadline=60s"
        })
@ActiveProfiles(RoutesApplication.PROFILE)
class ReceiptRoutesTest {
    private static final UUID INCIDENT = UUID.fromString("019a2b3c-4d5e-7f60-8a1b-2c3d4e5f6071");
    private static final UUID QUESTION = UUID.fromString("019a2b3c-4d5e-7f60-8a1b-2c3d4e5f6072");
    private static final Instant AT = Instant.parse("2026-11-02T14:30:00Z");

    private final WebTestClient client;
    private final MemoryFollowing following;
    private final String receipt;

    @Autowired
    ReceiptRoutesTest(@LocalServerPort int port, MemoryFollowing following, Receipts receipts) {
        this.client = RoutesApplication.client(port);
        this.following = following;
        Receipt issued = receipts.issue(INCIDENT);
        this.receipt = issued.grouped();
        following.reset();
        following.reports.put(
                issued.hash(),
                new Followed(
                        INCIDENT,
                        "TIM-2026-7KQ4MX",
                        AT,
                        AT,
                        "AANVULLING_GEVRAAGD",
                        false,
                        false,
                        false,
                        null,
                        null,
                        List.of(new Followed.Message(QUESTION, "QUESTION", AT, null, "Welke apotheek?")),
                        List.of(new Followed.Due("ANSWER", LocalDate.of(2026, 11, 16))),
                        true));
    }

    @BeforeEach
    void start() {
        following.said.clear();
        following.away = false;
    }

    @Test
    void showsWhatBecameOfTheReport_howeverTheCodeIsTyped() {
        String typed = receipt.toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o');

        String body = post("lookup", "{\"receipt\": \"%s\"}".formatted(typed), 200);

        assertThat(body)
                .contains(
                        "AANVULLING_GEVRAAGD",
                        "Welke apotheek?",
                        QUESTION.toString(),
                        "2026-11-16",
                        "\"improvement\":true")
                .doesNotContain(INCIDENT.toString());
        assertThat(page("receipt=" + receipt, 200)).contains("deel van een verbetertraject");
    }

    @Test
    void keepsAnAnswerOnce_withoutNumbersThatIdentify() {
        String id = UUID.randomUUID().toString();
        String body = "{\"receipt\": \"%s\", \"id\": \"%s\", \"question\": \"%s\", \"text\": \"Bel 06 12345678\"}"
                .formatted(receipt, id, QUESTION);

        assertThat(post("answers", body, 201)).contains(id);

        assertThat(following.said).singleElement().satisfies(said -> {
            assertThat(said.eventId()).hasToString(id);
            assertThat(said.incidentId()).isEqualTo(INCIDENT);
            assertThat(said.original()).isEqualTo(new Words.Answer(QUESTION, "Bel [TELEFOON-1]"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lookup      | {}                                          | 400 | required",
                "lookup      | {'receipt': '17KQ4M-X0H2RN-8VZ3CF'}         | 400 | not_a_receipt",
                "lookup      | {'receipt': 'RECEIPT', 'x': 1}              | 400 | unknown_field",
                "supplements | {'receipt': 'RECEIPT'}                      | 400 | required",
                "answers     | {'receipt': 'RECEIPT', 'text': 'x', 'id': 1} | 400 | wrong_type",
                "ratings     | {'receipt': 'RECEIPT', 'rating': 'GREAT'}   | 400 | unknown_code",
                "ratings     | {'receipt': 'RECEIPT', 'rating': 'USEFUL'}  | 201 | id",
                "withdrawal  | {'receipt': 'RECEIPT'}                      | 201 | id",
            })
    void saysWhatIsWrong(String call, String body, int status, String expected) {
        assertThat(post(call, body.replace('\'', '"').replace("RECEIPT", receipt), status))
                .contains(expected);
    }

    @Test
    void answers503_whenTheLogIsAway_andThePageKeepsWhatWasTyped() {
        following.away = true;

        String body = post("supplements", "{\"receipt\": \"%s\", \"text\": \"meer\"}".formatted(receipt), 503);

        assertThat(body).contains("urn:tim:problem:unavailable");
        String page = page("receipt=" + receipt + "&action=supplement&text=een+heel+verhaal", 503);
        assertThat(page).contains("een heel verhaal", receipt);
    }

    private String post(String call, String body, int status) {
        return text(client.post()
                .uri("/api/v1/receipts/" + call)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult());
    }

    private String page(String form, int status) {
        return text(client.post()
                .uri("/volgen")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .accept(MediaType.TEXT_HTML)
                .bodyValue(form)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult());
    }

    private static String text(EntityExchangeResult<String> result) {
        return String.valueOf(result.getResponseBody());
    }
}
