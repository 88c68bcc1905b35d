package nl.tim.intake.form.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tim.fixture.Issuer;
import nl.tim.intake.Login;
import nl.tim.intake.directory.FixedDirectory;
import nl.tim.intake.draft.MemoryDrafts;
import nl.tim.intake.follow.Followed;
import nl.tim.intake.follow.MemoryFollowing;
import nl.tim.intake.receipt.Receipts;
import nl.tim.intake.report.MemoryReportLog;
import nl.tim.intake.report.ReportLog.Publication;
import nl.tim.intake.report.Sender;
import nl.tim.intake.report.web.RoutesApplication;
import nl.tim.schemas.seal.CarriedKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Reporting, and finding one's reports again, by somebody who logged in. */
@SpringBootTest(
        classes = {RoutesApplication.class, FormPages.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "management.endpoint.health.validate-group-membership=false",
            "tim.report.deadline=60s",
            "tim.follow.wrong-codes=3"
        })
@ActiveProfiles(RoutesApplication.PROFILE)
class SignedInRoutesTest {

    private static final String TEXT = "De ontslagbrief kwam twee weken te laat.";
    private static final Pattern CODE = Pattern.compile("id=\"code\">([^<]+)<");

    private final MemoryReportLog log;
    private final MemoryFollowing following;
    private final MemoryDrafts drafts;
    private final Receipts receipts;
    private final WebTestClient web;
    private final URI site;

    @Autowired
    SignedInRoutesTest(
            MemoryReportLog log,
            MemoryFollowing following,
            MemoryDrafts drafts,
            Receipts receipts,
            FixedDirectory directory,
            @LocalServerPort int port) {
        this.log = log;
        this.following = following;
        this.drafts = drafts;
        this.receipts = receipts;
        directory.loaded = true;
        this.site = URI.create("http://127.0.0.1:" + port);
        this.web = RoutesApplication.client(port);
    }

    @DynamicPropertySource
    static void key(DynamicPropertyRegistry settings) throws IOException {
        Path key = Files.createTempDirectory("form").resolve("form.json");
        CarriedKey.create(key);
        settings.add("tim.form.key-file", key::toString);
    }

    @BeforeEach
    void reset() {
        log.reset();
        following.reset();
        drafts.drafts.clear();
    }

    @Test
    void theLoginFillsInTheOrganisation_andTheReportCarriesAPseudonym() throws Exception {
        Visitor visitor = signedIn();
        assertThat(visitor.open("/").page()).contains("U meldt als Een reporter.", "/melden?anoniem=ja");
        report(visitor.open("/melden"));

        assertThat(visitor.page()).contains("id=\"receipt\"", "href=\"/mijn-meldingen\"");
        Publication sent = only();
        assertThat(sent.report().parties().reporting()).isEqualTo("UMCU");
        assertThat(Objects.requireNonNull(sent.sender()).pseudonym())
                .hasSize(22)
                .doesNotContain("reporter");
        assertThat(sent.report().reporter()).isNull();

        report(visitor.open("/melden"));
        assertThat(log.appended).extracting(Publication::sender).containsOnly(sent.sender());
    }

    @Test
    void oneClickMakesItAnonymous_andOneClickBack() throws Exception {
        Visitor visitor = signedIn();
        visitor.open("/melden").send("go", "anonymous", "narrative", TEXT, "form", "PROCES");
        assertThat(visitor.page()).contains("U meldt anoniem.", TEXT).doesNotContain("U meldt als");
        report(visitor);
        assertThat(visitor.page()).contains("id=\"receipt\"").doesNotContain("id=\"own\"");
        assertThat(only().sender()).isNull();
        assertThat(Objects.requireNonNull(only().report().reporter()).anonymous())
                .isTrue();

        log.reset();
        visitor.open("/melden?anoniem=ja").send("go", "named", "narrative", TEXT, "form", "PROCES");
        assertThat(visitor.page()).contains("U meldt als Een reporter.");
        report(visitor);
        assertThat(only().sender()).isNotNull();
    }

    @Test
    void whoeverIsNotLoggedIn_isNobody_alsoWithAForeignForm() throws Exception {
        Visitor visitor = new Visitor(web, "nl");
        report(visitor.open("/melden"), "UMCU");
        assertThat(only().sender()).isNull();

        // A page that was opened before a login elsewhere is sent as it was opened: nothing is lost, and nobody is
        // named.
        log.reset();
        visitor.open("/melden");
        visitor.with(login());
        report(visitor, "UMCU");
        assertThat(only().sender()).isNull();
    }

    @Test
    void ownReportsAreFoundWithoutACode_andErasedOrAnonymousOnesAreNot() throws Exception {
        Visitor visitor = signedIn();
        report(visitor.open("/melden"));
        String pseudonym = Objects.requireNonNull(only().sender()).pseudonym();
        UUID mine = new UUID(7, 1);
        stored(mine, "TIM-2026-MINE11", false, pseudonym);
        stored(new UUID(7, 2), "TIM-2026-GONE11", true, pseudonym);
        stored(new UUID(7, 3), "TIM-2026-AN0N11", false, null);

        visitor.open("/mijn-meldingen");
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(visitor.page())
                .contains("TIM-2026-MINE11", "Wij hebben een vraag en wachten op uw antwoord.")
                .doesNotContain("TIM-2026-GONE11", "TIM-2026-AN0N11");
        String receipt = receipts.issue(mine).grouped();
        assertThat(visitor.page()).contains("value=\"" + receipt + "\"");
        assertThat(visitor.post("/volgen", "receipt", receipt).page()).contains("TIM-2026-MINE11", "Welke apotheek?");

        String json = own(Issuer.shared().bearer("reporter", "UMCU"));
        assertThat(json).contains("TIM-2026-MINE11", receipt).doesNotContain("TIM-2026-GONE11", pseudonym);
        assertThat(own(Issuer.shared().bearer("board", null))).isEqualTo("[]");

        following.away = true;
        assertThat(visitor.open("/mijn-meldingen").status()).isEqualTo(503);
        assertThat(visitor.page()).contains("Er is niets verloren.");
    }

    @Test
    void aDraftIsFoundByLogin_untilItIsSent() throws Exception {
        Visitor visitor = signedIn();
        visitor.open("/melden").send("go", "keep", "narrative", TEXT, "form", "PROCES");
        Matcher code = CODE.matcher(visitor.page());
        assertThat(code.find()).isTrue();
        visitor.open("/mijn-meldingen");
        assertThat(visitor.page()).contains("Nog niet verstuurd", "value=\"" + code.group(1) + "\"");
        assertThat(signedIn("board").open("/mijn-meldingen").page()).doesNotContain(code.group(1));

        visitor.resume(code.group(1));
        assertThat(visitor.page()).contains(TEXT, "U meldt als Een reporter.");
        report(visitor);
        assertThat(visitor.open("/mijn-meldingen").page()).doesNotContain(code.group(1));
    }

    @Test
    void wrongCodesAreBounded_forDraftsToo_andWhatWasWrittenIsNotLost() {
        Visitor visitor = new Visitor(web, "nl");
        String unknown = receipts.issue(new UUID(9, 9)).grouped();
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(visitor.post("/volgen", "receipt", unknown).status()).isEqualTo(404);
        }
        assertThat(visitor.post("/volgen", "receipt", unknown).status()).isEqualTo(429);
        assertThat(visitor.resume("D").status()).isEqualTo(429);
        web.post()
                .uri("/volgen")
                .accept(MediaType.TEXT_HTML)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("receipt=" + unknown + "&action=supplement&text=Wat+ik+net+typte")
                .exchange()
                .expectStatus()
                .isEqualTo(429)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("Wat ik net typte", "value=\"supplement\""));
    }

    @Test
    void withoutALogin_ownReportsAreAPageBehindIt_andRefusedToPrograms() {
        web.get()
                .uri("/mijn-meldingen")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isFound()
                .expectHeader()
                .valueMatches("Location", ".*/oauth2/authorization/tim");
        web.get().uri("/api/v1/receipts").exchange().expectStatus().isUnauthorized();
        assertThat(new Visitor(web, "nl").open("/").page()).contains("href=\"/inloggen\"");
    }

    @Test
    void aBearerIsKnownByPseudonym_aSystemAsSuch_andTheAnonymousNotAtAll() {
        send(Issuer.shared().bearer("reporter", "UMCU"), "false");
        assertThat(Objects.requireNonNull(only().sender()).system()).isFalse();
        log.reset();
        send(Issuer.shared().bearer("system", "UMCU"), "false");
        assertThat(only().sender()).extracting(Sender::system).isEqualTo(true);
        log.reset();
        send(Issuer.shared().bearer("reporter", "UMCU"), "true");
        assertThat(only().sender()).isNull();
    }

    private void send(String bearer, String anonymous) {
        web.post()
                .uri("/api/v1/reports")
                .header("Authorization", bearer)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("""
                        {"incidentId": "%s", "form": "PROCES", "occurredOn": "2026-11-02", "reportingOrganisation": "UMCU",
                         "fromSector": "HOSP", "toSector": "GP", "type": "INF", "harm": "H1", "narrative": "%s",
                         "reporter": {"anonymous": %s}}""".formatted(new UUID(5, 5), TEXT, anonymous))
                .exchange()
                .expectStatus()
                .isCreated();
    }

    private String own(String bearer) {
        return Objects.requireNonNull(web.get()
                .uri("/api/v1/receipts")
                .header("Authorization", bearer)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private void stored(UUID incident, String reference, boolean erased, @Nullable String pseudonym) {
        String hash = receipts.issue(incident).hash();
        Instant at = Instant.parse("2026-11-20T10:00:00Z");
        var question = new Followed.Message(new UUID(8, 8), "QUESTION", at, null, "Welke apotheek?");
        following.reports.put(
                hash,
                new Followed(
                        incident,
                        reference,
                        at,
                        at,
                        "AANVULLING_GEVRAAGD",
                        false,
                        false,
                        erased,
                        null,
                        null,
                        erased ? List.of() : List.of(question),
                        List.of(),
                        false));
        if (pseudonym != null) {
            following.reporters.put(hash, pseudonym);
        }
    }

    private Publication only() {
        assertThat(log.appended).hasSize(1);
        return log.appended.getFirst();
    }

    private Visitor signedIn() throws Exception {
        return signedIn("reporter");
    }

    private Visitor signedIn(String role) throws Exception {
        Issuer.shared().signIn(role, "UMCU");
        return new Visitor(web, "nl").with(Login.at(site));
    }

    private String login() throws Exception {
        Issuer.shared().signIn("reporter", "UMCU");
        return Login.at(site);
    }

    /** From the first question to the receipt; the organisation is there already. */
    private static void report(Visitor visitor) {
        report(visitor, "");
    }

    private static void report(Visitor visitor, String own) {
        visitor.send("narrative", TEXT, "form", "PROCES");
        visitor.send("when", "TODAY");
        if (own.isEmpty()) {
            assertThat(visitor.page()).contains("value=\"Academisch Ziekenhuis, Utrecht\"");
            visitor.send("other", "REGIOZORGNU");
        } else {
            visitor.send("own", own, "other", "REGIOZORGNU");
        }
        visitor.send("direction", "OUT");
        visitor.send("type", "INF");
        visitor.send("harm", "H1");
        visitor.send("go", "send");
        assertThat(visitor.status()).as(visitor.page()).isEqualTo(200);
    }
}
