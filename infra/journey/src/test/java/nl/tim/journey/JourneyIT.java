package nl.tim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import nl.tim.fixture.Browser;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Services;
import nl.tim.fixture.Tab;
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
    private static final String NEXT = ".onward button";

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
    void aReportTypedInTheForm_isFound_andCountsInTheMatrix() throws Exception {
        String reference = report();

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
        }
        assertThat(intake.log()).contains("Started").doesNotContain(CANARY);
        assertThat(analysis.log()).contains("Started").doesNotContain(CANARY);
    }

    /** As a doctor in a hospital does on a phone, about a practice that the directory knows. */
    private static String report() {
        try (Browser browser = Browser.launch(intake.address());
                Tab tab = browser.open("nl")) {
            Page page = tab.page();
            page.navigate("/melden");
            page.fill("#narrative", TEXT);
            page.click(NEXT);
            page.click("[name=when][value=YESTERDAY]");
            page.fill("#own", "UMCU");
            page.fill("#other", "REGIOZORGNU");
            page.click(NEXT);
            page.click("[name=direction][value=OUT]");
            page.click("[name=type][value=INF]");
            page.click("[name=harm][value=H1]");
            page.click(NEXT);
            assertThat(page.locator("#receipt")).isVisible();
            return page.textContent("#reference");
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
