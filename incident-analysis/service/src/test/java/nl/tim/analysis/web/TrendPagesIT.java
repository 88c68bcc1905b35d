package nl.tim.analysis.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.ScreenshotOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
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
import nl.tim.analysis.web.ReadingRoutesTest.Moody;
import nl.tim.fixture.Browser;
import nl.tim.fixture.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Trends, signals and exports of three seeded years, and the pages that tell of a failure, in a real browser; its pictures are those of the tour. */
@ReadingTest({ReadingSlice.class, ExportsPageTest.Slice.class, TrendPagesIT.Seeded.class})
class TrendPagesIT {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final long SEED = 42;
    private static final int QUARTERS = 14;
    private static final int PHONE = 390;
    private static final int DESK = 1440;
    private static final int HEIGHT = 844;

    @LocalServerPort
    private int port;

    @Test
    void everyPageIsFitToBeSeen_andAQuarterLeadsToItsReports() {
        try (Browser browser = Browser.launch(URI.create("http://localhost:" + port))) {
            try (Tab tab = browser.open("nl")) {
                open(tab, "/trends");
                picture(tab, "figure.series", "chart");
                picture(tab, ".years-ago", "year-before");
                tab.inspect("trends");
                String before = tab.page().locator(".years-ago td a").last().innerText();
                tab.page().locator(".years-ago td a").last().click();
                assertThat(tab.page().locator("#count")).hasText(Pattern.compile("^" + before + " melding"));

                open(tab, "/trends?view=share&type=MED");
                picture(tab, "figure.series", "share");
                open(tab, "/trends?view=occurred");
                assertThat(tab.page().locator(".series .late")).isVisible();
                picture(tab, "figure.series", "event-dates");
                tab.check("occurred");
                open(tab, "/trends?view=rate&fromGroup=HOSP&toGroup=VVT");
                picture(tab, "figure.series", "rate");
                open(tab, "/trends/patterns");
                picture(tab, ".counted .scroll", "patterns");
                tab.inspect("patterns");
                open(tab, "/signals");
                tab.page().locator("main a[href^='/signals/']").first().click();
                picture(tab, "figure.series", "signal");
                open(tab, "/trajectories");
                tab.check("trajectories");
                tab.page().locator("main h2 a[href^='/trajectories/']").first().click();
                picture(tab, "figure.series", "trajectory");
                tab.inspect("trajectory");
                open(tab, "/trajectories/new?type=MED");
                tab.check("trajectory-new");
            }
            try (Tab tab = browser.open("en")) {
                open(tab, "/trends?view=rate&fromGroup=HOSP&toGroup=VVT");
                tab.check("rate");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void signalsExportsAndFailuresAreFitToBeSeen(String language) {
        try (Browser browser = Browser.launch(URI.create("http://localhost:" + port));
                Tab tab = browser.open(language)) {
            // Pictures in one language: the other has the same pages.
            Consumer<String> look = language.equals("nl") ? tab::inspect : tab::check;
            open(tab, "/signals");
            look.accept("signals");
            tab.page().locator("main a[href^='/signals/']").first().click();
            look.accept("signal");
            open(tab, "/exports");
            look.accept("exports");
            tab.page().locator("main a.btn").first().click();
            look.accept("export");
            tab.expectStatus(404);
            open(tab, "/nowhere");
            tab.check("not-there");
            tab.expectStatus(503);
            for (String page : List.of("incidents", "matrix", "trends", "trends/patterns", "incidents.csv")) {
                open(tab, "/" + page + "?organisation=AWAY");
                assertThat(tab.page().locator("main a[href^='/" + page + "?organisation=AWAY'].btn"))
                        .isVisible();
                tab.check("away-" + page);
            }
        }
    }

    private static void open(Tab tab, String address) {
        tab.page().setViewportSize(PHONE, HEIGHT);
        tab.page().navigate(address);
    }

    /** For docs/tour-trends.md, as a desk shows it. */
    private static void picture(Tab tab, String part, String name) {
        tab.page().setViewportSize(DESK, HEIGHT);
        tab.page()
                .locator(part)
                .first()
                .screenshot(new ScreenshotOptions().setPath(PICTURES.resolve("tour-" + name + ".png")));
        tab.page().setViewportSize(PHONE, HEIGHT);
    }

    static class Seeded {

        private final LocalDate until =
                LocalDate.ofInstant(InstantSource.system().instant(), Wording.ZONE);

        @Bean
        Incidents incidents() {
            return new Moody(new InMemoryIncidents(SeededDocuments.of(SEED, until)));
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
