package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.tim.analysis.notification.Notice;
import nl.tim.analysis.notification.Notice.Kind;
import nl.tim.analysis.notification.Remembered;
import nl.tim.fixture.Issuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The page of notices, without a browser. */
@ReadingTest({ReadingSlice.class, ReadingRoutesTest.Sample.class})
class NotificationPageTest {

    private static final UUID INCIDENT = new UUID(77, 1);

    @Autowired
    private WebTestClient client;

    @Autowired
    private Remembered notifications;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "analyst     | none  | ASKED-OWN, ASKED-OTHER, QUESTION",
                "coordinator | ORG-3 | ASKED-OWN",
                "chain-team  | none  | none",
            })
    void whoReadsWhatWasSent(String role, @Nullable String organisation, @Nullable String shown) {
        claim(Kind.ASKED, "ORG-3", "ASKED-OWN");
        claim(Kind.ASKED, "ORG-2", "ASKED-OTHER");
        claim(Kind.REPORTER_QUESTION, null, "QUESTION");

        String page = page(role, organisation);

        for (String reference : "ASKED-OWN, ASKED-OTHER, QUESTION".split(", ", -1)) {
            assertThat(page.contains(reference)).as(reference).isEqualTo(shown != null && shown.contains(reference));
        }
    }

    @Test
    void aMailToAReporter_isShownAsMailedOrNot_withoutAnAddress() {
        notifications.mailed(claim(Kind.REPORTER_FEEDBACK, null, "FEEDBACK"));
        claim(Kind.REPORTER_QUESTION, null, "QUESTION");

        assertThat(page("analyst", null))
                .contains("Melder", "Terugkoppeling", "Vraag gesteld", ">gemaild<", ">niet gemaild<", "14-12-2026")
                .doesNotContain("@");
    }

    private Notice claim(Kind kind, @Nullable String organisation, String reference) {
        var notice = new Notice(
                kind,
                INCIDENT,
                reference,
                null,
                organisation,
                LocalDate.parse("2026-12-14"),
                kind.toReporter() ? new UUID(0, 3) : null);
        assertThat(notifications.claim(notice) || notifications.claimed(notice)).isTrue();
        return notice;
    }

    private String page(String role, @Nullable String organisation) {
        return String.valueOf(client.get()
                .uri("/notifications")
                .headers(headers -> headers.setBearerAuth(
                        Issuer.shared().bearer(role, organisation).substring("Bearer ".length())))
                .header(HttpHeaders.ACCEPT_LANGUAGE, "nl")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
