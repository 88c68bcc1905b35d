package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.tim.analysis.trajectory.TrajectorySlice;
import nl.tim.fixture.Issuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Trajectories as pages and over the interface, without a browser. */
@ReadingTest({ReadingSlice.class, ReadingRoutesTest.Sample.class})
class TrajectoryPageTest {

    private static final String ONE = "/trajectories/" + TrajectorySlice.ID;
    private static final String API = "/api/v1/trajectories";
    private static final String SIGNAL = "0123456789abcdef0123456789abcdef";

    @Autowired
    private WebTestClient client;

    @ParameterizedTest
    @CsvSource({
        "nl, Verbetertrajecten, Helpt het?, Te weinig om iets te zeggen, te laat, Interventie vastgelegd",
        "en, Improvement trajectories, Does it help?, Too little to tell, late, Intervention written down"
    })
    void showsWhatItIsFor_whatIsDone_andWhetherItHelps(
            String language, String title, String effect, String verdict, String late, String happened) {
        assertThat(page(200, language, "/trajectories")).contains(title, "Medicatieoverdracht", ONE);
        assertThat(page(200, language, ONE))
                .contains(effect, verdict, late, happened, "De helft minder", "dubbele controle", "protocol schrijven");
        assertThat(page(200, language, ONE + "?edit=00000000-0000-0002-0000-000000000002"))
                .contains("value=\"00000000-0000-0002-0000-000000000002\"");
    }

    @Test
    void aTrajectoryBeginsWithWhatWasFound_andAnotherWithASignal() {
        assertThat(page(200, "nl", "/incidents?type=MED")).contains("/trajectories/new?type=MED");
        assertThat(page(200, "nl", "/trends?type=MED"))
                .contains("/trajectories/new?type=MED", "terugbellen (Medicatieoverdracht)");
        assertThat(page(200, "nl", "/trends?type=COM")).doesNotContain("terugbellen");
        assertThat(page(200, "nl", "/signals/" + SIGNAL)).contains("/trajectories/new?signal=" + SIGNAL);
        assertThat(page(200, "nl", "/trajectories/new?type=MED"))
                .contains("name=\"search\" value=\"type=MED\"")
                .containsPattern("value=\"MED\" selected");
        assertThat(page(200, "nl", "/trajectories/new?signal=" + SIGNAL))
                .contains("name=\"signal\" value=\"" + SIGNAL, "receivedFrom=");
        page(404, "nl", "/trajectories/new?signal=none");
        page(404, "nl", "/trajectories/0197c5a0-7b2e-7c3d-8f4a-0000000000ff");
    }

    @Test
    void whatCannotBeWrittenDown_comesBackAsItWasTyped() {
        String body = form(
                400,
                "/trajectories",
                BodyInserters.fromFormData("title", " ")
                        .with("goal", "Minder <b>fouten</b>")
                        .with("measure.type", "MED")
                        .with("search", "type=MED"));
        assertThat(body)
                .contains(
                        "href=\"#open-title\"",
                        "Minder &lt;b&gt;fouten&lt;/b&gt;",
                        "name=\"search\" value=\"type=MED\"")
                .containsPattern("value=\"MED\" selected");
        assertThat(form(409, ONE, BodyInserters.fromFormData("type", "close").with("expectedRevision", "0")))
                .contains("Iemand anders heeft dit traject intussen gewijzigd.", "Interventie vastgelegd");
        assertThat(form(
                        400,
                        ONE,
                        BodyInserters.fromFormData("type", "addIncident").with("incident", "TIM-2026-AAAAAA")))
                .contains("href=\"#addIncident-incident\"", "TIM-2026-AAAAAA");
    }

    @Test
    void theFormLeadsToWhatWasBegun_andASignalIsLinkedFromItsPage() {
        EntityExchangeResult<Void> begun = client.post()
                .uri("/trajectories")
                .accept(MediaType.TEXT_HTML)
                .body(BodyInserters.fromFormData("title", "Van het formulier").with("measure.type", "MED"))
                .exchange()
                .expectStatus()
                .isEqualTo(303)
                .expectBody()
                .isEmpty();
        String address =
                Objects.requireNonNull(begun.getResponseHeaders().getLocation()).toString();
        form(
                303,
                "/trajectories/signals",
                BodyInserters.fromFormData("signal", SIGNAL)
                        .with("trajectory", address.substring(address.lastIndexOf('/') + 1)));
        assertThat(page(200, "nl", address)).contains("/signals/" + SIGNAL, "Van het formulier");
        assertThat(page(200, "nl", "/signals/" + SIGNAL)).contains("Hieruit kwam:", "Van het formulier");
    }

    @Test
    void theInterfaceBeginsChangesAndEndsOne() {
        JsonNode begun = post(201, API, """
                {"commandId": "0197c5a0-7b2e-7c3d-8f4a-0000000000bb", "title": "Labuitslagen", "measure": "type=MED",
                 "direction": "FEWER", "search": "type=MED"}""");
        String id = begun.path("trajectoryId").asString();
        assertThat(id).isEqualTo("0197c5a0-7b2e-7c3d-8f4a-0000000000bb");
        assertThat(begun.path("incidents").asInt()).isPositive();
        assertThat(post(201, API, "{\"commandId\": \"" + id + "\", \"title\": \"Labuitslagen\"}")
                        .path("revision")
                        .asInt())
                .isEqualTo(1);

        String commands = API + "/" + id + "/commands";
        String intervention = """
                {"type": "intervention", "commandId": "0197c5a0-7b2e-7c3d-8f4a-0000000000cc", "expectedRevision": 1,
                 "intervention": "0197c5a0-7b2e-7c3d-8f4a-0000000000cd", "startsOn": "2026-02-01", "what": "terugbellen"}""";
        assertThat(post(200, commands, intervention).path("revision").asInt()).isEqualTo(2);
        JsonNode again = post(200, commands, intervention);
        assertThat(again.path("revision").asInt()).isEqualTo(2);
        assertThat(again.path("effect").path("outcome").asString()).isEqualTo("TOO_FEW");
        assertThat(again.path("effect").path("because").path(0).path("en").asString())
                .isNotBlank();

        JsonNode lost = post(409, commands, "{\"type\": \"close\", \"expectedRevision\": 1}");
        assertThat(lost.path("reason").asString()).isEqualTo("STALE_REVISION");
        assertThat(lost.path("changes").path(0).path("what").asString()).isEqualTo("InterventionPlanned");
        post(200, commands, "{\"type\": \"close\", \"expectedRevision\": 2, \"text\": \"klaar\"}");
        client.get()
                .uri(API + "/" + id)
                .exchange()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("CLOSED")
                .jsonPath("$.conclusion")
                .isEqualTo("klaar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/commands|{\"type\": \"fly\"}|type",
                "/commands|{\"type\": \"close\"}|expectedRevision",
                "/commands|{\"type\": \"action\", \"expectedRevision\": 4, \"strategy\": \"X\", \"what\": \"x\", "
                        + "\"action\": \"0197c5a0-7b2e-7c3d-8f4a-0000000000cd\"}|strategy",
                "/commands|{\"type\": \"addSignal\", \"signal\": \"x\"}|signal",
                "|{\"title\": \"x\", \"measure\": \"type=NONE\"}|measure",
                "|{\"title\": \"x\", \"measure\": \"q=val\"}|measure",
                "|{\"title\": \"x\", \"search\": \"nothing=1\"}|search"
            })
    void namesTheFieldThatIsWrong(@Nullable String path, String body, String field) {
        JsonNode problem = post(400, API + (path == null ? "" : "/" + TrajectorySlice.ID + path), body);
        assertThat(problem.path("errors").path(0).path("field").asString()).isEqualTo(field);
    }

    @Test
    void anImprovementTeamKeepsIt_withoutTheReports() {
        String team = Issuer.shared().bearer("improvement-team", "ORG-2");
        String body = client.get()
                .uri(ONE)
                .accept(MediaType.TEXT_HTML)
                .header(HttpHeaders.AUTHORIZATION, team)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(body)
                .contains("do-intervention", "<svg")
                .doesNotContain("do-addIncident", "href=\"/incidents", "href=\"/trends");
    }

    private JsonNode post(int status, String address, String json) {
        byte[] body = client.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return JsonMapper.shared().readTree(Objects.requireNonNull(body));
    }

    private String form(int status, String address, BodyInserters.FormInserter<String> form) {
        String body = client.post()
                .uri(address)
                .accept(MediaType.TEXT_HTML)
                .body(form)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return body == null ? "" : body;
    }

    private String page(int status, String language, String address) {
        String body = client.get()
                .uri(address)
                .accept(MediaType.TEXT_HTML)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(body);
    }
}
