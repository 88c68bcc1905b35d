package nl.tim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.tim.journey.Looking.until;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;

/** Somebody who reports, and follows what became of it, on a phone. */
final class Reporter {
    private static final String NEXT = ".onward button";

    private final Person person;
    private final URI site;

    Reporter(Person person, URI site) {
        this.person = person;
        this.site = site;
    }

    /**
     * What the receipt says.
     *
     * @param reference the number of the report
     * @param receipt the code with which it is followed
     */
    record Given(String reference, String receipt) {}

    /** Of one patient, who agrees, with a suspicion that it is a calamity; logged in, so that the own organisation is known. */
    Given suspectsACalamity(String narrative, String patient, String email) {
        person.open(site.resolve("/inloggen"));
        Page page = person.page();
        page.click("main .btn-primary");
        page.fill("#narrative", narrative);
        page.check("[name=form][value=ZORG]");
        page.click(NEXT);
        page.click("[name=when][value=YESTERDAY]");
        page.fill("#other", "UMCU");
        page.click(NEXT);
        page.click("[name=direction][value=IN]");
        page.click("[name=type][value=MED]");
        page.click("[name=harm][value=H3]");
        page.check("#consent");
        page.fill("#patientName", patient);
        page.fill("#birthDate", "1941-05-17");
        page.click(NEXT);
        page.click("[value=details]");
        page.selectOption("#calamitySuspected", "YES");
        page.selectOption("#recurrence", "MONTHLY");
        page.fill("#reporterEmail", email);
        page.click(NEXT);
        page.click(NEXT);
        return given(page);
    }

    /** In a few taps, without telling who one is. */
    Given reportsQuickly(String narrative) {
        return reportsQuickly(person.page(), site, narrative);
    }

    /** The same on any page. */
    static Given reportsQuickly(Page page, URI site, String narrative) {
        page.navigate(site.resolve("/melden").toString());
        page.fill("#narrative", narrative);
        page.click(NEXT);
        page.click("[name=when][value=YESTERDAY]");
        page.fill("#own", "UMCU");
        page.fill("#other", "REGIOZORGNU");
        page.click(NEXT);
        page.click("[name=direction][value=OUT]");
        page.click("[name=type][value=INF]");
        page.click("[name=harm][value=H1]");
        page.click(NEXT);
        return given(page);
    }

    private static Given given(Page page) {
        assertThat(page.locator("#receipt")).isVisible();
        return new Given(page.textContent("#reference"), page.textContent("#receipt"));
    }

    /** Looks under the own reports, without a code, until this is there. */
    void findsUnderOwn(String reference, String selector) {
        Locator report = person.sees("#reports form:has(h3:text-is('" + reference + "')) button");
        until(
                () -> {
                    until(() -> person.open(site.resolve("/mijn-meldingen")), report);
                    report.click();
                },
                person.sees(selector));
    }

    /** Looks with the code until this is there. */
    void follows(String receipt, String selector) {
        person.expects(404);
        until(
                () -> {
                    person.page().navigate(site.resolve("/volgen").toString());
                    person.page().fill("#receipt", receipt);
                    person.page().click("main button.btn-primary");
                },
                person.sees(selector));
    }

    void answers(String text) {
        person.page().fill("#answer", text);
        person.page().click("#question button");
        assertThat(person.sees("#said")).containsText("Uw antwoord is bewaard");
    }

    void rates(String rating) {
        person.page().click("#rate button[value=" + rating + "]");
        assertThat(person.sees("#said")).containsText("Dank u wel voor uw oordeel");
    }

    void withdraws(String why) {
        person.page().click("#withdraw summary");
        person.page().fill("#why", why);
        person.page().click("#withdraw button");
        assertThat(person.sees("#said")).isVisible();
    }
}
