package nl.tim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.tim.journey.Looking.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** What two organisations tell: one by a care professional who is invited, the other too late. */
final class Sides {
    static final String HOSPITAL = "UMC Utrecht";
    static final String HOME_CARE = "Wijkverpleging Nabij (fictief)";
    private static final String QUESTION = "Welke lijst ging mee naar huis?";
    private static final String RESPONDENT_TELLS =
            "De apotheek belde de nieuwe lijst door, maar niemand schreef het op.";
    private static final String HOME_CARE_TELLS = "De fax kwam aan op kantoor en lag daar twee dagen.";

    private final Stage stage;
    private final Person analyst;
    private final URI address;
    private final String reference;

    Sides(Stage stage, Person analyst, URI address, String reference) {
        this.stage = stage;
        this.analyst = analyst;
        this.address = address;
        this.reference = reference;
    }

    void twoOrganisationsAreAsked() throws InterruptedException {
        CasePage mine = new CasePage(analyst, address).open();
        mine.set("route", "organisation", "UMCU")
                .set("route", "explanation", QUESTION)
                .does("route")
                .hasStatus("Uitgezet");
        mine.set("route", "organisation", "WIJK-NABIJ")
                .set("route", "explanation", "Wie las de lijst?")
                .does("route");
        stage.mails().await(mail("umcu", "Reactie gevraagd"));
        stage.mails().await(mail("wijk-nabij", "Reactie gevraagd"));
    }

    /** The coordinator hands over a link; who follows it tells, and the coordinator releases it. */
    void oneInvitesAProfessional_whoTells(Person coordinator, Person respondent) {
        CasePage hospital = new CasePage(coordinator, address).open();
        hospital.tells(".next .point", "Vertel wat er volgens uw organisatie gebeurde");
        hospital.side(HOSPITAL).locator(".invite summary").click();
        hospital.side(HOSPITAL).locator(".invite button").click();
        String link = coordinator.sees("#address").textContent();
        respondent.open(URI.create(link));
        assertThat(respondent.sees("h1")).hasText("U bent uitgenodigd");
        Page page = respondent.page();
        page.click("main button[type=submit]");
        assertThat(respondent.sees("main")).containsText(QUESTION);
        assertThat(respondent.sees("main")).not().containsText("Wie las de lijst?");
        assertThat(respondent.sees("main").innerText()).doesNotContain(Beginning.PATIENT);
        page.fill("#own-text", RESPONDENT_TELLS);
        page.click("form:has(#own-text) button[type=submit]");
        assertThat(respondent.sees(".notice.good")).isVisible();

        hospital.open().tells(".next", "Lees de reactie hieronder en geef haar vrij");
        hospital.side(HOSPITAL).locator(".account button").click();
        assertThat(hospital.side(HOSPITAL)).containsText("vrijgegeven");
        hospital.tells(".timeline", "Reactie vrijgegeven").tells(".next .point", "Wacht op de reactie");
        hospital.hasStatus("Uitgezet");
    }

    /** Three, five and more than six weeks pass: the other one is reminded each time, once. */
    void theOtherIsRemindedAndComesLate() throws IOException, InterruptedException {
        stage.later(21);
        stage.mails().await(mail("wijk-nabij", "Eerste herinnering"));
        stage.later(14);
        stage.mails().await(mail("wijk-nabij", "Tweede herinnering"));
        stage.later(9);
        stage.mails().await(mail("wijk-nabij", "Termijn voorbij"));
        var row = analyst.sees("tr:has(a.reference:text-is('" + reference + "')) .tag.bad");
        until(() -> analyst.open(stage.analysis().resolve("/worklist?view=all")), row);
        assertThat(row).containsText("te laat");
        analyst.open(stage.analysis().resolve("/notifications"));
        assertThat(analyst.sees("table")).containsText("Termijn voorbij");
        new CasePage(analyst, address).open().tells(".next .terms li.bad:has-text('Nabij')", "2 werkdagen te laat");
    }

    /** And so late that the session is over when it is sent, which costs a login and no word. */
    void theLateAccountStillCounts(Person coordinator) throws IOException {
        CasePage homeCare = new CasePage(coordinator, address).open();
        assertThat(homeCare.side(HOSPITAL)).containsText(RESPONDENT_TELLS);
        coordinator.sees(".next .go a").click();
        homeCare.set("account", "text", HOME_CARE_TELLS);
        stage.musing(coordinator, Duration.ofMinutes(20));
        coordinator.expects(401);
        homeCare.send("account");
        assertThat(coordinator.sees("main")).containsText("U bent intussen uitgelogd");
        assertThat(coordinator.sees("main")).containsText(HOME_CARE_TELLS);
        coordinator.inspect("tour-logged-out");
        coordinator.logsInElsewhere("main a[target=_blank]");
        coordinator.sees("#unsent button").click();
        homeCare.hasStatus("Gereageerd");
        assertThat(homeCare.side(HOME_CARE)).containsText("werkdagen te laat gedaan");

        CasePage mine = new CasePage(analyst, address).open().hasStatus("Gereageerd");
        assertThat(mine.side(HOME_CARE)).containsText(HOME_CARE_TELLS);
        assertThat(mine.side(HOSPITAL)).containsText(RESPONDENT_TELLS);
        analyst.inspect("tour-sides");
    }

    /** However often somebody looked, and whatever was started anew: each mail to an organisation came once. */
    void nobodyWasToldTwice() {
        var mails = stage.mails().received().stream()
                .filter(mail -> mail.endsWith("(" + reference + ")"))
                .toList();
        assertThat(mails)
                .doesNotHaveDuplicates()
                .containsSubsequence(
                        mail("wijk-nabij", "Reactie gevraagd"),
                        mail("wijk-nabij", "Eerste herinnering"),
                        mail("wijk-nabij", "Tweede herinnering"),
                        mail("wijk-nabij", "Termijn voorbij"))
                .contains(mail("umcu", "Reactie gevraagd"))
                .as("who answered in time is not reminded")
                .doesNotContain(mail("umcu", "Eerste herinnering"));
    }

    private String mail(String organisation, String what) {
        return organisation + "@example.nl: TIM: " + what + " (" + reference + ")";
    }
}
