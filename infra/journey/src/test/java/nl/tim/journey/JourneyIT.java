package nl.tim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.tim.journey.Looking.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.tim.fixture.Browser;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Services;
import nl.tim.fixture.Tab;
import nl.tim.journey.Reporter.Given;
import nl.tim.local.region.DirectoryPublisher;
import nl.tim.local.region.Region;
import nl.tim.local.stack.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What this platform is for: a report from the form to where the region learns from it. */
class JourneyIT {
    private static final String CANARY = "kanarievogel";
    private static final String TEXT = "De ontslagbrief kwam twee weken te laat bij de huisarts, " + CANARY + ".";

    @TempDir
    static Path folder;

    private static Program intake;
    private static Program analysis;

    @BeforeAll
    static void start() throws Exception {
        Namespace namespace = Services.shared().newNamespace();
        new DirectoryPublisher(
                        Map.of("bootstrap.servers", namespace.bootstrapServers()),
                        namespace.topics(),
                        Duration.ofSeconds(30))
                .publish(Region.shipped());
        intake = Program.start("incident-intake", namespace, new Home(folder.resolve("intake")));
        analysis = Program.start("incident-analysis", namespace, new Home(folder.resolve("analysis")));
    }

    @AfterAll
    static void stop() {
        intake.close();
        analysis.close();
    }

    @Test
    void aReportTypedInTheForm_isFound_countsInTheMatrix_andIsHandledUntilItsReporterRatesTheFeedback()
            throws Exception {
        Given given = report();
        String reference = given.reference();

        try (Browser browser = Browser.launch(analysis.address());
                Tab tab = browser.open("nl")) {
            Page page = tab.page();
            page.setViewportSize(1440, 900);
            find(page);
            assertThat(page.locator("[data-item]")).hasText(reference);
            assertThat(page.locator(".item mark")).hasText(CANARY);

            page.navigate("/matrix");
            Locator cell = page.locator(".matrix .cell:not(.total) > a:not(.drill)");
            assertThat(cell).hasCount(1);
            assertThat(cell.locator("text")).hasText("1");
            assertThat(cell).hasAttribute("href", Pattern.compile(".*fromGroup=HOSP.*toGroup=GP.*"));
            cell.click();
            assertThat(page.locator("[data-item]")).hasText(reference);

            page.navigate("/trends");
            assertThat(page.locator("main")).containsText("Nog geen volledige week met meldingen");

            handle(page, given);
        }
        assertThat(intake.log()).contains("Started").doesNotContain(CANARY);
        assertThat(analysis.log()).contains("Started").doesNotContain(CANARY);
    }

    /** Triage, a question, its answer, feedback, its rating: analyst and reporter in turn, who never meet. */
    private static void handle(Page analyst, Given given) {
        analyst.navigate("/worklist");
        analyst.click("a.reference");
        analyst.selectOption("#do-triage select[name=harm]", "H2");
        analyst.click("#do-triage button");
        assertThat(analyst.locator(".case-head .tag.info")).hasText("In triage");
        analyst.click("#do-ask summary");
        analyst.fill("#do-ask textarea", "Welke afdeling was het?");
        analyst.click("#do-ask button");
        assertThat(analyst.locator(".next .point")).containsText("Wacht op het antwoord");
        String address = analyst.url();

        try (Browser browser = Browser.launch(intake.address());
                Tab tab = browser.openWithoutScripts("nl")) {
            Page reporter = tab.page();
            tab.expectStatus(404);
            until(() -> follow(reporter, given), reporter.locator("#question"));
            assertThat(reporter.locator("#question")).containsText("Welke afdeling was het?");
            tab.inspect("follow-question");
            reporter.fill("#answer", "De cardiologie, afdeling 4.");
            reporter.click("#question button");
            assertThat(reporter.locator("#said")).containsText("Uw antwoord is bewaard");

            until(() -> analyst.navigate(address), analyst.locator(".timeline >> text=De cardiologie, afdeling 4."));
            analyst.click("#do-feedback summary");
            analyst.fill("#do-feedback textarea", "De brief gaat voortaan binnen een dag weg.");
            analyst.click("#do-feedback button");
            assertThat(analyst.locator(".case-head .tag.info")).hasText("Teruggekoppeld");

            until(() -> follow(reporter, given), reporter.locator("#rate"));
            assertThat(reporter.locator("#told")).containsText("De brief gaat voortaan binnen een dag weg.");
            tab.inspect("follow-feedback");
            reporter.click("#rate button[value=USEFUL]");
            assertThat(reporter.locator("#said")).containsText("Dank u wel voor uw oordeel");
        }
        until(() -> analyst.navigate(address), analyst.locator(".timeline >> text=Oordeel over de terugkoppeling"));
        analyst.click("#do-close button");
        assertThat(analyst.locator(".case-head .tag.info")).hasText("Afgesloten");
    }

    private static void follow(Page reporter, Given given) {
        reporter.navigate("/volgen");
        reporter.fill("#receipt", given.receipt().toLowerCase(Locale.ROOT).replace("-", " "));
        reporter.click("main button.btn-primary");
    }

    /** As a doctor in a hospital does on a phone, about a practice that the directory knows. */
    private static Given report() {
        try (Browser browser = Browser.launch(intake.address());
                Tab tab = browser.open("nl")) {
            return Reporter.reportsQuickly(tab.page(), intake.address(), TEXT);
        }
    }

    /** It is a moment before a receipt's report is found; the analyst asks again until then. */
    private static void find(Page page) {
        long giveUp = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        do {
            page.navigate("/incidents?q=" + CANARY);
        } while (page.locator("[data-item]").count() == 0 && System.nanoTime() < giveUp);
    }
}
