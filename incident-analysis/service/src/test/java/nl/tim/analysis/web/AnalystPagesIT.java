package nl.tim.analysis.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.tim.analysis.directory.Details;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.search.FixedDirectory;
import nl.tim.analysis.testing.Region;
import nl.tim.analysis.testing.SampleRegion;
import nl.tim.fixture.Browser;
import nl.tim.fixture.Issuer;
import nl.tim.fixture.Tab;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an analyst does in a real browser, with reports that came over the log. */
class AnalystPagesIT {

    private static final int INCIDENTS = 200;

    private static Region region;
    private static Browser browser;

    @BeforeAll
    static void start() {
        region = new Region();
        new SampleRegion(region.reports).events(INCIDENTS).forEach(region.log::send);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> region.index.found(SampleRegion.WORD) > 0
                        && region.index.all().size() == INCIDENTS);
        browser = Browser.launch(
                URI.create("http://localhost:" + region.analysis().port()));
    }

    @AfterAll
    static void stop() {
        browser.close();
        region.close();
    }

    @Test
    void findsNarrowsOpensAndComesBack() {
        try (Tab tab = desk("nl")) {
            Page page = tab.page();
            page.navigate("/");
            assertThat(page.locator("#count")).hasText(INCIDENTS + " meldingen");

            page.locator("#q").fill(SampleRegion.WORD);
            page.locator("#q").press("Enter");
            assertThat(page.locator(".item mark").first()).hasText(SampleRegion.WORD);
            int found = count(page);
            assertThat(found).isBetween(1, INCIDENTS - 1);
            assertThat(page).hasURL(Pattern.compile(".*/incidents\\?q=" + SampleRegion.WORD + "$"));

            Locator code = page.locator(".facet .code[id^='f-harm-']").first();
            int expected = Integer.parseInt(code.locator(".count").innerText());
            code.click();
            assertThat(page.locator(".chips .chip.on")).hasCount(2);
            assertThat(count(page)).isEqualTo(expected);

            page.locator(".chips .chip.on").last().click();
            assertThat(page.locator("#count")).hasText(Pattern.compile("^" + found + " "));

            String reference = page.locator("[data-item]").nth(1).innerText();
            page.locator("[data-item]").nth(1).click();
            assertThat(page.locator(".reading h2")).hasText(reference);
            assertThat(page.locator(".reading mark").first()).hasText(SampleRegion.WORD);
            assertThat(page).hasURL(Pattern.compile(".*open=.*"));

            page.reload();
            assertThat(page.locator(".reading h2")).hasText(reference);
            assertThat(page.locator(".item.open [data-item]")).hasText(reference);

            page.goBack();
            assertThat(page.locator(".reading .help")).isVisible();
            assertThat(page.locator("#count")).hasText(Pattern.compile("^" + found + " "));
        }
    }

    @Test
    void bringsMore_withoutLosingTheList() {
        try (Tab tab = desk("en")) {
            Page page = tab.page();
            page.navigate("/incidents");
            assertThat(page.locator("[data-item]")).hasCount(25);
            page.locator("#more a").click();
            assertThat(page.locator("[data-item]")).hasCount(50);
            assertThat(page.locator("[data-item]").nth(25)).isFocused();
        }
    }

    @Test
    void aCellOfTheMatrixLeadsToItsReports() {
        try (Tab tab = desk("nl")) {
            Page page = tab.page();
            page.navigate("/matrix");
            Locator cell =
                    page.locator(".matrix .cell:not(.total) > a:not(.drill)").first();
            String number = cell.locator("text").textContent();
            cell.click();
            assertThat(page.locator("#count")).hasText(Pattern.compile("^" + number + " melding"));

            page.goBack();
            page.locator(".matrix .drill").first().click();
            assertThat(page).hasURL(Pattern.compile(".*level=sector.*"));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Alle sectorgroepen"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/matrix$"));
        }
    }

    @Test
    void worksWithTheKeyboardOnly_andKeysCanBeSwitchedOff() {
        try (Tab tab = desk("nl")) {
            Page page = tab.page();
            page.navigate("/incidents");
            page.keyboard().press("/");
            assertThat(page.locator("#q")).isFocused();
            page.keyboard().type(SampleRegion.WORD);
            page.keyboard().press("Enter");
            assertThat(page.locator(".item mark").first()).isVisible();

            page.keyboard().press("Escape");
            page.locator("#count").evaluate("() => document.activeElement.blur()");
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.locator("[data-item]").nth(1)).isFocused();
            page.keyboard().press("o");
            assertThat(page.locator(".reading h2")).isFocused();
            page.keyboard().press("j");
            assertThat(page.locator("[data-item]").nth(2)).isFocused();
            page.keyboard().press("x");
            assertThat(page.locator(".reading .help")).isVisible();

            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isVisible();
            page.locator("#keys-on").uncheck();
            page.keyboard().press("Escape");
            page.reload();
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isHidden();
        }
    }

    @Test
    void worksWithoutScripts() {
        try (Tab tab = browser.openWithoutScripts("nl")) {
            Page page = tab.page();
            page.navigate("/incidents");
            page.locator("#q").fill(SampleRegion.WORD);
            page.locator(".ask button").click();
            assertThat(page.locator(".item mark").first()).isVisible();
            page.locator(".filters > summary").click();
            page.locator(".facet .code[id^='f-harm-']").first().click();
            assertThat(page.locator(".chips .chip.on")).hasCount(2);
            String reference = page.locator("[data-item]").first().innerText();
            page.locator("[data-item]").first().click();
            assertThat(page.locator(".reading h2")).hasText(reference);
            assertThat(page.locator(".results")).isHidden();
            page.locator("[data-close]").click();
            assertThat(page.locator(".results")).isVisible();
            page.navigate("/matrix");
            assertThat(page.locator(".matrix .cell").first()).isVisible();
        }
    }

    @Test
    void aCaseIsHandled_alsoWithoutScripts_andWhoIsOvertakenLosesNoWord() {
        try (Tab one = browser.openWithoutScripts("nl");
                Tab other = desk("nl")) {
            other.expectStatus(409);
            Page page = one.page();
            page.navigate("/worklist?view=unassigned&status=INGEDIEND");
            String address = page.locator("a.reference").first().getAttribute("href");
            page.navigate(address);
            other.page().navigate(address);

            page.locator("#do-triage select[name=harm]").selectOption("H2");
            page.locator("#do-triage button").click();
            assertThat(page.locator("#notice")).containsText("Gedaan");
            assertThat(page.locator(".case-head .tag.info")).hasText("In triage");

            assertThat(other.page().locator("#changed")).isVisible();
            other.page().locator("#do-reject summary").click();
            other.page().locator("#do-reject select[name=reason]").selectOption("KLACHT");
            other.page().locator("#do-reject textarea").fill("Dit hoort bij de klachtenfunctionaris.");
            other.page().locator("#do-reject button").click();
            assertThat(other.page().locator("#notice"))
                    .containsText("Iemand anders heeft deze melding intussen gewijzigd");
            assertThat(other.page().locator("#notice li")).containsText("Analist van dienst: Triage");
            assertThat(other.page().locator("#do-reject textarea")).hasValue("Dit hoort bij de klachtenfunctionaris.");
            assertThat(other.page().locator("#do-reject select")).hasValue("KLACHT");

            page.locator("#do-ask summary").click();
            page.locator("#do-ask textarea").fill("Welke apotheek was het? Bel 06 12345678.");
            page.locator("#do-ask button").click();
            assertThat(page.locator(".case .timeline")).containsText("Welke apotheek was het? Bel [TELEFOON-1].");
            assertThat(page.locator(".next .point")).containsText("Wacht op het antwoord");

            page.locator(".case-story .mask summary").first().click();
            String word = page.locator(".maskable").first().innerText().split(" ", 2)[0];
            page.locator(".case-story input[name=phrase]").first().fill(word);
            page.locator(".case-story .mask button").first().click();
            assertThat(page.locator(".maskable").first()).containsText("█".repeat(word.length()));

            page.locator("#do-hold summary").click();
            page.locator("#do-hold textarea").fill("Even wachten.");
            page.locator("#do-hold button").click();
            page.locator("#notice button").click();
            assertThat(page.locator("#notice")).containsText("Hervat");
        }
    }

    @Test
    void aRespondentIsInvited_tellsTheirSide_andTheCoordinatorReleasesIt() throws Exception {
        String address = routedTo("UMCU");
        String id = address.substring("/cases/".length());
        String link;
        Issuer.shared().signIn("coordinator", "UMCU");
        try (Tab tab = browser.open("nl")) {
            tab.page().navigate(address);
            tab.page().locator(".invite summary").click();
            tab.inspect("case-invites");
            tab.page().locator(".invite button").click();
            tab.inspect("invitation-made");
            String whole = tab.page().locator("#address").innerText();
            link = whole.substring(whole.indexOf("/invitation/"));
        }
        Issuer.shared().signIn("respondent", "UMCU");
        try (Tab tab = browser.open("nl")) {
            Page page = tab.page();
            page.navigate(link);
            tab.inspect("request-open");
            page.locator("#content form button").click();
            assertThat(page).hasURL(Pattern.compile(".*/requests/" + id + "$"));
            assertThat(page.locator("#content")).containsText("Graag uw kant van de overdracht.");
            page.locator("#own-text").fill("Bij ons kwam niets binnen, bel 06 12345678.");
            page.locator("#content form button").click();
            assertThat(page.locator("#content .notice.good")).containsText("Bewaard");
            assertThat(page.locator("#own-text")).hasValue("Bij ons kwam niets binnen, bel [TELEFOON-1].");
            tab.inspect("request");
            page.navigate("/");
            assertThat(page.locator("#content a.reference")).hasCount(1);
            tab.inspect("requests");
            tab.expectStatus(403);
            page.navigate(address);
            assertThat(page.locator("h1")).not().containsText("TIM-");
        }
        for (String path : List.of("/requests/" + id, "/api/v1/requests/" + id)) {
            org.assertj.core.api.Assertions.assertThat(statusForAnother(path))
                    .as(path)
                    .isEqualTo(404);
        }
        Issuer.shared().signIn("coordinator", "UMCU");
        try (Tab tab = browser.openWithoutScripts("nl")) {
            tab.page().navigate(address);
            assertThat(tab.page().locator(".invites .tag")).hasText("geopend");
            tab.page().locator(".account form button").click();
            assertThat(tab.page().locator(".case-head .tag.info")).hasText("Gereageerd");
        } finally {
            Issuer.shared().signIn("analyst", null);
        }
    }

    /** Address of a case in which an organisation was asked. */
    private static String routedTo(String organisation) {
        var entry = new DirectoryEntry(
                organisation,
                DirectoryEntry.Kind.ORGANISATION,
                new Label(organisation, organisation),
                null,
                "ORGANISATION",
                "HOSP");
        region.know(entry);
        try (Tab tab = browser.openWithoutScripts("nl")) {
            Page page = tab.page();
            page.navigate("/worklist?view=unassigned&status=INGEDIEND");
            String address = page.locator("a.reference").last().getAttribute("href");
            page.navigate(address);
            page.locator("#do-triage select[name=harm]").selectOption("H2");
            page.locator("#do-triage button").click();
            page.locator("#do-route select[name=organisation]").selectOption(organisation);
            page.locator("#do-route textarea").fill("Graag uw kant van de overdracht.");
            page.locator("#do-route button").click();
            assertThat(page.locator(".case-head .tag.info")).hasText("Uitgezet");
            return address;
        }
    }

    @Test
    void whoLosesTheirRole_losesIt_inAnOpenSessionToo() throws Exception {
        Issuer.shared().signIn("improvement-team", "UMCU");
        Map<String, Object> claims = Map.of("sub", "improvement-team-1", "roles", List.of("improvement-team"));
        try (Tab tab = browser.open("nl")) {
            Page page = tab.page();
            tab.expectStatus(403);
            page.navigate("/trajectories");
            assertThat(page.locator("h1")).hasText("Verbetertrajecten");
            org.assertj.core.api.Assertions.assertThat(statusFor(claims, "/api/v1/trajectories"))
                    .isEqualTo(200);

            region.know(member(1, LocalDate.now(ZoneOffset.UTC).minusDays(2)));
            page.reload();
            assertThat(page.locator("#content .lead")).containsText("Uw toegang is beëindigd");
            tab.inspect("access-ended");
            org.assertj.core.api.Assertions.assertThat(statusFor(claims, "/api/v1/trajectories"))
                    .isEqualTo(403);

            region.know(member(2, null));
            page.navigate("/trajectories");
            assertThat(page.locator("h1")).hasText("Verbetertrajecten");
            org.assertj.core.api.Assertions.assertThat(statusFor(claims, "/api/v1/trajectories"))
                    .isEqualTo(200);
        } finally {
            Issuer.shared().signIn("analyst", null);
        }
    }

    private static DirectoryEntry member(long revision, @Nullable LocalDate until) {
        DirectoryEntry person =
                FixedDirectory.person("improvement-team-1", "Een improvement-team", "UMCU", "improvement-team");
        Details details = new Details(null, null, null, person.details().member(), revision, null);
        return new DirectoryEntry(person.code(), person.kind(), person.label(), until, null, null, null, details);
    }

    private static int statusForAnother(String path) throws IOException, InterruptedException {
        return statusFor(Map.of("sub", "respondent-2", "roles", List.of("respondent"), "organisation", "UMCU"), path);
    }

    private static int statusFor(Map<String, Object> claims, String path) throws IOException, InterruptedException {
        String token = Issuer.shared().token(claims);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:"
                                            + region.analysis().port() + path))
                                    .header("Authorization", "Bearer " + token)
                                    .header("Accept", path.startsWith("/api") ? "application/json" : "text/html")
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void aCausalTreeGrowsByKeyboard() {
        try (Tab tab = desk("nl")) {
            Page page = tab.page();
            page.navigate("/worklist?view=unassigned&status=INGEDIEND&sort=risk");
            page.locator("a.reference").first().click();
            page.locator("#do-triage select[name=harm]").selectOption("H2");
            page.locator("#do-triage button").click();
            page.locator("#do-rootCauses summary").click();
            for (int node = 0; node < 20; node++) {
                Locator text = page.locator("#do-rootCauses textarea[name='nodes." + node + ".text']");
                text.fill("Oorzaak " + node);
                if (node > 0) {
                    text.press("Alt+Enter");
                } else {
                    text.press("Tab");
                }
            }
            page.locator("#do-rootCauses button[type=submit]").click();
            assertThat(page.locator(".case .timeline")).containsText("Oorzaak 19");
        }
    }

    @Test
    void manyCasesAreGivenToSomebodyAtOnce() {
        try (Tab tab = desk("nl")) {
            Page page = tab.page();
            page.navigate("/worklist?view=unassigned");
            page.locator(".pick input").nth(0).check();
            page.locator(".pick input").nth(1).check();
            page.locator("#assign select").selectOption("analist-2");
            page.locator("#assign button").click();
            assertThat(page.locator(".notice.good")).hasText("Toegewezen: 2.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyPageIsFitToBeSeen(String language) {
        try (Tab tab = browser.open(language)) {
            tab.expectStatus(400);
            Page page = tab.page();
            see(tab, "/incidents?size=6&q=" + SampleRegion.WORD, "search");
            String open = page.locator("[data-item]").first().getAttribute("href");
            see(tab, open + "&size=6", "search-open");
            see(tab, page.locator(".incident header a").first().getAttribute("href"), "incident");
            see(tab, "/incidents?q=zwaluwstaart", "search-empty");
            see(tab, "/incidents?harm=X", "search-wrong");
            see(tab, "/worklist", "worklist");
            see(tab, page.locator("a.reference").first().getAttribute("href"), "case");
            see(tab, "/response", "response");
            see(tab, "/notifications", "notifications");
            see(tab, "/matrix", "matrix");
            see(tab, "/matrix?level=sector&fromGroup=HOSP", "matrix-sectors");
        }
    }

    private static void see(Tab tab, String address, String name) {
        tab.page().navigate(address);
        tab.inspect(name);
    }

    private static Tab desk(String language) {
        Tab tab = browser.open(language);
        tab.page().setViewportSize(1440, 900);
        return tab;
    }

    private static int count(Page page) {
        return Integer.parseInt(page.locator("#count").innerText().split(" ", 2)[0]);
    }
}
