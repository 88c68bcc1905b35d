package nl.tim.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.tim.intake.Hand.NEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.tim.fixture.Browser;
import nl.tim.fixture.Issuer;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Services;
import nl.tim.fixture.Tab;
import nl.tim.schemas.topic.Topic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reporter in a real browser, from the start page to the receipt. */
class ReportFormIT {

    private static final int MOST_INTERACTIONS = 12;

    private static final String RECEIPT = "#receipt";

    private static Region region;
    private static Replica replica;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        Namespace namespace = Services.shared().newNamespace();
        region = new Region(namespace).withDirectory();
        replica = Replica.start(namespace);
        browser = Browser.launch(replica.address());
        await().atMost(Duration.ofSeconds(60)).until(() -> replica.health("/readiness") == 200);
    }

    @AfterAll
    static void stop() {
        browser.close();
        replica.close();
    }

    @Test
    void aQuickReportTakesAtMostTwelveInteractions() {
        try (Tab tab = browser.open("nl")) {
            tab.page().navigate("/");
            Hand hand =
                    new Hand(tab.page()).tap("main .btn-primary").quickReport().tap(NEXT);

            assertThat(tab.page().locator("#reference")).hasText(Pattern.compile("TIM-\\d{4}-[0-9A-Z]{6}"));
            assertThat(hand.interactions()).isLessThanOrEqualTo(MOST_INTERACTIONS);

            String receipt = tab.page().textContent(RECEIPT);
            tab.page().reload();
            assertThat(tab.page().locator(RECEIPT)).hasText(receipt);
            tab.page().click("main a[href='/melden']");
            assertThat(tab.page().locator("#narrative")).hasValue("");
            tab.page().reload();
            assertThat(tab.page().locator("#narrative")).hasValue("");
        }
    }

    @Test
    void aReportIsMadeWithoutScripts_andReloadedToTheSameReceipt() {
        int before = region.records(Topic.INCIDENT_EVENTS).size();
        try (Tab tab = browser.openWithoutScripts("nl")) {
            Page page = tab.page();
            page.navigate("/melden");
            new Hand(page).quickReport().tap(NEXT);
            String receipt = page.textContent(RECEIPT);
            tab.inspect("received-without-scripts");

            page.reload();
            assertThat(page.locator(RECEIPT)).hasText(receipt);
            page.click("button[name=lang][value=en]");
            assertThat(page.locator("h1")).hasText("Your report has been received");
            assertThat(page.locator(RECEIPT)).hasText(receipt);
        }
        assertThat(region.records(Topic.INCIDENT_EVENTS)).hasSize(before + 1);
    }

    @Test
    void whileTyping_whatGivesSomebodyAwayIsShown_andReplacedWithOneKey() {
        try (Tab tab = browser.open("nl")) {
            Page page = tab.page();
            page.navigate("/melden");
            page.locator("#narrative").pressSequentially("Bel 06-12345678 over de ontslagbrief.");
            assertThat(page.locator("#narrative-glance mark")).hasText("06-12345678");
            tab.inspect("what-glance");

            Hand.press(page, "#narrative-glance button");
            assertThat(page.locator("#narrative")).hasValue("Bel [TELEFOON-1] over de ontslagbrief.");
            assertThat(page.locator("#narrative-glance .notice")).hasCount(0);
            assertThat(page.locator("#narrative")).isFocused();
        }
    }

    @Test
    void withoutAConnection_thePageStays_andSaysSo() {
        try (Tab tab = browser.open("nl")) {
            Page page = tab.page();
            page.navigate("/melden");
            page.fill("#narrative", Hand.TEXT);
            page.context().setOffline(true);
            page.click(NEXT);
            assertThat(page.locator("[data-offline]")).isVisible();
            assertThat(page.locator("#narrative")).hasValue(Hand.TEXT);

            page.context().setOffline(false);
            page.click(NEXT);
            assertThat(page.locator("[name=when]").first()).isVisible();
        }
    }

    @Test
    void theBrowsersOwnWayBack_andLoadingAnew_keepTheAnswers() {
        try (Tab tab = browser.open("nl")) {
            Page page = tab.page();
            page.navigate("/melden");
            page.fill("#narrative", Hand.TEXT);
            page.click(NEXT);
            page.click("[name=when][value=YESTERDAY]");
            page.fill("#own", "UMCU");
            page.goBack();
            assertThat(page.locator("[name=when]").first()).isVisible();
            page.goBack();
            assertThat(page.locator("#narrative")).hasValue(Hand.TEXT);
            page.goForward();
            page.goForward();
            assertThat(page.locator("#own")).hasValue("UMCU");

            page.reload();
            assertThat(page.locator("#own")).isVisible();
            page.goBack();
            assertThat(page.locator("[name=when][value=YESTERDAY]")).hasClass(Pattern.compile("on"));
            page.goBack();
            assertThat(page.locator("#narrative")).hasValue(Hand.TEXT);
        }
    }

    @Test
    void aReportIsMadeWithTheKeyboardOnly() {
        try (Tab tab = browser.open("nl")) {
            tab.expectStatus(400);
            Page page = tab.page();
            page.navigate("/");
            Hand.press(page, "main .btn-primary");
            Hand.press(page, NEXT);
            assertThat(page.locator(".notice.bad")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#narrative")).isFocused();
            page.keyboard().type(Hand.TEXT);
            Hand.press(page, NEXT);
            Hand.focus(page, "#date");
            page.keyboard().type("05052025");
            page.keyboard().press("Enter");
            Hand.focus(page, "#own");
            page.keyboard().type("UMCU");
            Hand.focus(page, "#other");
            page.keyboard().type("REGIOZORGNU");
            page.keyboard().press("Escape");
            Hand.press(page, NEXT);
            Hand.press(page, "button[name=direction][value=OUT]");
            Hand.press(page, "button[name=type][value=INF]");
            Hand.press(page, "button[name=harm][value=H1]");
            assertThat(page.locator("dl")).containsText("maandag 5 mei 2025");
            Hand.press(page, NEXT);
            assertThat(page.locator(RECEIPT)).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyPageIsAccessible_inEitherLanguage_lightAndDark(String language) {
        try (Tab tab = browser.open(language)) {
            List.of(400, 404, 410, 422).forEach(tab::expectStatus);
            Page page = tab.page();
            // Pictures in one language: the other has the same pages.
            Consumer<String> look = language.equals("nl") ? tab::inspect : tab::check;
            BiConsumer<String, String> then = (button, name) -> {
                Hand.go(page, button);
                look.accept(name);
            };
            page.navigate("/");
            look.accept("start");
            page.click("main .btn-primary");
            look.accept("what");
            page.fill("#narrative", "kort");
            then.accept(NEXT, "what-wrong");
            page.fill("#narrative", "Bel 06-12345678: mevrouw Jansen kreeg haar medicijnen niet mee.");
            page.check("[name=form][value=VERZAMEL]");
            assertThat(page.locator("#eventCount")).isVisible();
            look.accept("what-collective");
            page.check("[name=form][value=ZORG]");
            assertThat(page.locator("#eventCount")).isHidden();
            then.accept(NEXT, "when");
            then.accept("[name=when][value=LAST_WEEK]", "who");
            page.fill("#own", "UMCU");
            page.fill("#other", "u");
            then.accept(NEXT, "who-wrong");
            page.check("#otherUnknown");
            then.accept(NEXT, "sectors");
            page.selectOption("#otherSector", "PHARM");
            then.accept(NEXT, "direction");
            then.accept("[name=direction][value=IN]", "type");
            then.accept("[name=type][value=MED]", "harm");
            then.accept("[name=harm][value=H2]", "patient");
            then.accept(NEXT, "patient-wrong");
            then.accept("[value=process]", "check-guard");
            Hand.go(page, "[value=replace]");
            then.accept("[value=details]", "details");
            page.selectOption("#calamitySuspected", "YES");
            then.accept(NEXT, "check");
            then.accept("[value=keep]", "kept");
            String code = page.textContent("#code");
            page.navigate("/");
            page.click("a[href='/verder']");
            page.fill("#code", code.substring(1));
            page.click(".btn-primary");
            look.accept("resume-wrong");
            page.fill("#code", code);
            page.click(".btn-primary");
            then.accept("[value='change:HARM']", "harm-chosen");
            Hand.go(page, NEXT);
            then.accept(NEXT, "received");
            Hand.changeAfterSending(page);
            look.accept("conflict");
            page.navigate("/melden");
            page.evaluate("document.querySelector('[name=state]').value = 'x'");
            then.accept(NEXT, "expired");
            page.click("a[href='/volgen']");
            look.accept("follow");
            page.fill("#receipt", "17KQ4M");
            page.click("main .btn-primary");
            look.accept("follow-wrong");
            page.navigate("/nowhere");
            look.accept("not-there");
            Issuer.shared().signIn("reporter", "UMCU");
            page.navigate("/mijn-meldingen");
            look.accept("own-none");
            page.navigate("/");
            look.accept("start-known");
            page.click("main .btn-primary");
            page.fill("#narrative", Hand.TEXT);
            then.accept("[value=keep]", "kept-own");
            then.accept("[value=resume]", "what-known");
            then.accept(".as button", "what-anonymous");
        }
    }

    /** From the login to the region's words, without a code; the receipt is what the other service would write. */
    @Test
    void whoLogsIn_reportsWithOneAnswerLess_andFollowsItWithoutACode() throws Exception {
        Issuer.shared().signIn("reporter", "UMCU");
        try (Tab tab = browser.open("nl")) {
            Page page = tab.page();
            page.navigate("/inloggen");
            assertThat(page.locator("#known")).containsText("U meldt als Een reporter.");
            page.click("main .btn-primary");
            page.fill("#narrative", Hand.TEXT);
            Hand.go(page, NEXT);
            Hand.go(page, "[name=when][value=YESTERDAY]");
            assertThat(page.locator("#own")).hasValue("UMCU");
            page.fill("#other", "REGIOZORGNU");
            Hand.go(page, NEXT);
            Hand.go(page, "[name=direction][value=OUT]");
            Hand.go(page, "[name=type][value=INF]");
            Hand.go(page, "[name=harm][value=H1]");
            Hand.go(page, NEXT);
            String reference = page.textContent("#reference");
            region.receipt(reference);

            page.click("#own a");
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                page.reload();
                return page.locator("#reports h3").count() == 1;
            });
            tab.inspect("own");
            page.click("#reports button");
            assertThat(page.locator("h1")).containsText(reference);
        }
    }
}
