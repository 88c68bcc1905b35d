package nl.tim.analysis.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.ScreenshotOptions;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.exposure.Exposure;
import nl.tim.analysis.exposure.Exposure.Measure;
import nl.tim.analysis.exposure.ExposurePeriod;
import nl.tim.analysis.exposure.Exposures;
import nl.tim.analysis.exposure.MemoryExposures;
import nl.tim.analysis.search.InMemoryIncidents;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.Quarter;
import nl.tim.analysis.signal.MemorySignalLog;
import nl.tim.analysis.signal.SeededDocuments;
import nl.tim.analysis.signal.SeededRegion;
import nl.tim.analysis.signal.SignalLog;
import nl.tim.analysis.signal.SignalScan;
import nl.tim.fixture.Browser;
import nl.tim.fixture.Tab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Trends and signals of three seeded years in a real browser; its pictures are those of the tour. */
@ReadingTest({ReadingSlice.class, TrendPagesIT.Seeded.class})
class TrendPagesIT {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final long SEED = 42;
    private static final int QUARTERS = 14;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void start() {
        browser = Browser.launch(URI.create("http://localhost:" + port));
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    @Test
    void everyPageIsFitToBeSeen() {
        try (Tab tab = browser.open("nl")) {
            see(tab, "/trends", "trends");
            see(tab, "/trends?view=occurred", "trends-occurred");
            see(tab, "/trends/patterns", "trends-patterns");
            tab.page().navigate("/signals");
            tab.check("signals");
            tab.page().locator("main a[href^='/signals/']").first().click();
            tab.inspect("signal");
        }
        try (Tab tab = browser.open("en")) {
            for (String address : new String[] {"/trends?view=share&type=MED", "/trends?view=rate&fromGroup=HOSP&toGroup=VVT"}) {
                tab.page().navigate(address);
                tab.check(address);
            }
        }
    }

    @Test
    void aPointLeadsToItsReports_andAQuarterToThoseOfAYearBefore() {
        try (Tab tab = browser.open("nl")) {
            Page page = tab.page();
            page.setViewportSize(1440, 900);
            page.navigate("/trends");
            picture(page, "figure.series", "chart");
            picture(page, ".years-ago", "year-before");
            String before = page.locator(".years-ago td a").last().innerText();
            page.locator(".years-ago td a").last().click();
            assertThat(page.locator("#count")).hasText(Pattern.compile("^" + before + " melding"));

            page.navigate("/trends?view=occurred");
            assertThat(page.locator(".series .late")).isVisible();
            picture(page, "figure.series", "event-dates");
            page.navigate("/trends?view=share&fromGroup=HOSP&toGroup=VVT&type=MED");
            picture(page, "figure.series", "share");
            page.navigate("/trends?view=rate&fromGroup=HOSP&toGroup=VVT");
            picture(page, "figure.series", "rate");
            page.navigate("/trends?fromGroup=HOSP&toGroup=VVT");
            picture(page, ".small-charts", "small-charts");
            page.navigate("/trends/patterns");
            picture(page, ".counted .scroll", "patterns");
            page.navigate("/signals");
            page.locator("main a[href^='/signals/']").first().click();
            picture(page, "figure.series", "signal");
        }
    }

    private static void see(Tab tab, String address, String name) {
        tab.page().navigate(address);
        tab.inspect(name);
    }

    /** For docs/tour-trends.md. */
    private static void picture(Page page, String part, String name) {
        page.locator(part)
                .first()
                .screenshot(new ScreenshotOptions().setPath(PICTURES.resolve("tour-" + name + ".png")));
    }

    static class Seeded {

        private final LocalDate until =
                LocalDate.ofInstant(InstantSource.system().instant(), Wording.ZONE);

        @Bean
        Incidents incidents() {
            return new InMemoryIncidents(SeededDocuments.of(SEED, until));
        }

        @Bean
        @Primary
        Directory seededDirectory() {
            return new SeededRegion(SEED, until);
        }

        /** As many discharges to nursing and home care of each hospital, in each quarter. */
        @Bean
        @Primary
        Exposures seededExposures() {
            MemoryExposures exposures = new MemoryExposures();
            for (DirectoryEntry entry : new SeededRegion(SEED, until).all()) {
                if ("ORGANISATION".equals(entry.level()) && "HOSP".equals(entry.sector())) {
                    for (int quarter = 0; quarter < QUARTERS; quarter++) {
                        LocalDate first = Quarter.of(until.minusMonths(3L * quarter))
                                .range()
                                .from();
                        exposures.store(List.of(new Exposure(
                                entry.code(),
                                "HOSP",
                                "VVT",
                                new ExposurePeriod(Objects.requireNonNull(first), ExposurePeriod.QUARTER),
                                Map.of(Measure.DISCHARGES, 1100L + 37 * quarter % 200))));
                    }
                }
            }
            return exposures;
        }

        @Bean
        @Primary
        SignalLog seededSignals() {
            SeededRegion region = new SeededRegion(SEED, until);
            MemorySignalLog log = new MemorySignalLog();
            new SignalScan(region, region, log, region.clock()).run();
            return log;
        }
    }
}
