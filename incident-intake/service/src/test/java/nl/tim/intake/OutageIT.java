package nl.tim.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import nl.tim.fixture.Browser;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Outage;
import nl.tim.fixture.Services;
import nl.tim.fixture.Services.Part;
import nl.tim.fixture.Tab;
import nl.tim.schemas.topic.Topic;
import org.junit.jupiter.api.Test;

/** The broker goes away, and comes back, while systems and people report. */
@Outage
class OutageIT {

    private static final Duration DEADLINE = Duration.ofSeconds(8);
    private static final String NARRATIVE = "De brief kwam twee weken te laat.";

    private final Services services = Services.shared();

    @Test
    void answers503InTime_whileTheBrokerIsDown_andRecoversByItself() throws Exception {
        Namespace namespace = services.newNamespace();
        Region region = new Region(namespace).withDirectory();
        try (Replica replica = Replica.start(namespace);
                Browser browser = Browser.launch(replica.address());
                Tab tab = browser.open("nl")) {
            await().atMost(Duration.ofSeconds(60)).until(() -> replica.health("/readiness") == 200);
            tab.expectStatus(503);
            tab.page().navigate("/melden");
            Hand form = new Hand(tab.page()).quickReport();
            UUID before = UUID.randomUUID();
            HttpResponse<String> accepted = replica.post(Region.report(before, NARRATIVE));
            assertThat(accepted.statusCode()).isEqualTo(201);
            UUID during = UUID.randomUUID();
            services.stop(Part.KAFKA);
            try {
                for (int i = 0; i < 3; i++) {
                    unavailableInTime(replica, during);
                }
                assertThat(replica.post(Region.report(before, NARRATIVE)).body())
                        .isEqualTo(accepted.body());
                assertThat(replica.post("{}").statusCode()).isEqualTo(400);
                assertThat(replica.get("/api/v1/codelists").statusCode()).isEqualTo(200);
                assertThat(replica.health("/readiness")).isEqualTo(200);
                assertThat(replica.health("/liveness")).isEqualTo(200);
                assertThat(replica.health("/accepting")).isEqualTo(503);
                form.tap(Hand.NEXT);
                assertThat(tab.page().locator("h1")).hasText("Uw melding is nog niet verstuurd");
                tab.inspect("waiting");
            } finally {
                services.start(Part.KAFKA);
            }
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> replica.post(Region.report(during, NARRATIVE)).statusCode() == 201);
            assertThat(replica.health("/accepting")).isEqualTo(200);
            formSendsByItself(tab.page());
            assertThat(region.events(before)).hasSize(1);
            assertThat(region.events(during)).isNotEmpty();
            assertThat(region.records(Topic.INCIDENT_EVENTS).stream()
                            .map(found -> new String(found.key(), StandardCharsets.UTF_8))
                            .distinct())
                    .as("one report was made in the form")
                    .hasSize(3);
        }
    }

    private static void formSendsByItself(Page page) {
        assertThat(page.locator("#receipt")).isVisible(new IsVisibleOptions().setTimeout(60_000));
        assertThat(page.locator(".notice.good")).isFocused();
        page.click("main a[href='/melden']");
        assertThat(page.locator("#narrative")).hasValue("");
    }

    @Test
    void startsWithoutABroker_andAcceptsOnceItComes() throws Exception {
        Namespace namespace = services.newNamespace();
        new Region(namespace).withDirectory();
        services.stop(Part.KAFKA);
        try (Replica replica = startedWithout(namespace)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> replica.health("/readiness") == 200);
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> replica.post(Region.report(UUID.randomUUID(), NARRATIVE))
                                    .statusCode()
                            == 201);
        } finally {
            services.start(Part.KAFKA);
        }
    }

    private Replica startedWithout(Namespace namespace) throws Exception {
        Replica replica = Replica.start(namespace);
        try {
            assertThat(replica.health("/liveness")).isEqualTo(200);
            assertThat(replica.health("/readiness")).isEqualTo(503);
            unavailableInTime(replica, UUID.randomUUID());
            assertThat(replica.get("/api/v1/codelists").statusCode()).isEqualTo(200);
            assertThat(replica.get("/api/v1/organisations").statusCode()).isEqualTo(503);
        } finally {
            services.start(Part.KAFKA);
        }
        return replica;
    }

    private static void unavailableInTime(Replica replica, UUID incident) throws Exception {
        long start = System.nanoTime();

        HttpResponse<String> answer = replica.post(Region.report(incident, NARRATIVE));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(DEADLINE);
    }
}
