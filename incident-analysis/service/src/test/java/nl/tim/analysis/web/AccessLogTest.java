package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.tim.analysis.access.Seen;
import nl.tim.analysis.audit.RecordingWitness;
import nl.tim.fixture.Issuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

/** Nothing is shown before it is kept who sees it. */
@ReadingTest({ReadingSlice.class, AccessRoutesTest.Sample.class})
class AccessLogTest {

    private static final String OWN = "0197c5a0-7b2e-7c3d-8f4a-000000000001";
    private static final String OTHER = "0197c5a0-7b2e-7c3d-8f4a-000000000003";

    @Autowired
    private WebTestClient client;

    @Autowired
    private RecordingWitness witness;

    @BeforeEach
    void begin() {
        witness.begin(false);
    }

    @Test
    void aSearchIsKept_withItsWordsAndEveryReportThatItShows() {
        get("/api/v1/incidents?q=insuline", "analyst", 200);
        assertThat(witness.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.asked().rule()).isEqualTo("GET /api/v1/incidents");
            assertThat(String.join(" ", seen.words())).contains("insuline");
            assertThat(seen.person().roles()).hasSize(1);
        });
    }

    @Test
    void aReportThatIsRead_isKept() {
        get("/incidents/" + OWN, "analyst", 200);
        assertThat(witness.seen())
                .flatExtracting(seen -> seen.incidents().keySet())
                .containsExactly(UUID.fromString(OWN));
    }

    @Test
    void aGuessedReportOfOthers_isKeptAsRefused() {
        get("/incidents/" + OTHER, "coordinator", 404);
        assertThat(witness.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.refused()).containsExactly(UUID.fromString(OTHER));
            assertThat(seen.incidents()).isEmpty();
        });
    }

    @Test
    void answers503AndShowsNothing_whenItCannotBeKept() {
        String shown = get("/api/v1/incidents/" + OWN, "analyst", 200);
        String narrative =
                JsonMapper.shared().readTree(shown).required("narrative").asString();
        assertThat(narrative).isNotBlank();
        witness.begin(true);
        for (String path : List.of("/api/v1/incidents/" + OWN, "/incidents/" + OWN, "/incidents", "/incidents.csv")) {
            assertThat(get(path, "analyst", 503)).as(path).doesNotContain(narrative);
        }
    }

    @Test
    void readingTheLogIsKeptToo_withWhatWasLookedFor() {
        assertThat(get("/access-log?who=analist", "privacy-officer", 200)).contains("A. Analist", "TIM-2026-7KQ4MX");
        assertThat(get("/access-log.csv?who=analist", "privacy-officer", 200)).contains("'=HYPERLINK");
        assertThat(witness.seen()).hasSize(2).extracting(Seen::words).containsOnly(List.of("who=analist"));
    }

    @Test
    void aDayThatIsNone_getsAMessageAtItsField() {
        assertThat(get("/access-log?from=gisteren", "privacy-officer", 400)).contains("id=\"a-from-wrong\"");
    }

    private String get(String path, String role, int status) {
        return String.valueOf(client.get()
                .uri(path)
                .header("Authorization", Issuer.shared().bearer(role, "ORG-2"))
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
