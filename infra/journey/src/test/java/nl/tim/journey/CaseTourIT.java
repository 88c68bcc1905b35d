package nl.tim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.tim.journey.Looking.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import nl.tim.journey.Reporter.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One patient, three organisations, two months: everybody whose part it is does it in a browser of their own. */
class CaseTourIT {
    private static final String NO_DIFFERENCES = "no differences";

    @TempDir
    private Path folder;

    @Test
    void aCaseAcrossOrganisations_fromReportToFeedback() throws Exception {
        try (Stage stage = new Stage(folder)) {
            stage.open();
            Person analyst = stage.person("analist").atDesk();
            Person second = stage.person("analist2").atDesk();
            Person respondent = stage.person("respondent");
            Beginning beginning = new Beginning(stage, stage.person("huisarts"), analyst, second);

            Given given = beginning.aReportComesIn();
            URI address = beginning.itIsOnTheWorklist(given);
            beginning.twoAnalystsAtOnce_theOneWhoLooksOldLoses_andNoWordIsLost(address);
            beginning.theReporterAnswers(given, address);

            Sides sides = new Sides(stage, analyst, address, given.reference());
            Person hospital = stage.person("coordinator").atDesk();
            sides.twoOrganisationsAreAsked();
            sides.oneInvitesAProfessional_whoTells(hospital, respondent);
            sides.theOtherIsRemindedAndComesLate();
            sides.theLateAccountStillCounts(
                    stage.person("coordinator-thuiszorg").inTheDark());

            Ending ending = new Ending(analyst, address);
            ending.theCausesAreFoundTogether();
            ending.anAgreementAndMeasuresFollow();
            ending.theCalamityIsSettled(hospital, address, stage.time().today().toString());
            ending.theReporterHears_andRates_whichHoldsNobodyUp(beginning, given, second);
            ending.itIsOpenedOnceMore_andClosed();

            withdrawn(stage, analyst, beginning.aReportIsTakenBack(stage.person("nobody")));
            notForEverybody(stage, address, respondent);
            logAndIndexAgree(stage, new CasePage(analyst, address));
            sides.nobodyWasToldTwice();
            assertThat(stage.logs()).contains("Started").doesNotContain(Beginning.CANARY, Beginning.PATIENT);
        }
    }

    /** Nobody new is asked or told; what is left is to end it. */
    private static void withdrawn(Stage stage, Person analyst, Given given) {
        var row = analyst.sees("a.reference:text-is('" + given.reference() + "')");
        until(() -> analyst.open(stage.analysis().resolve("/worklist?view=all")), row);
        CasePage page = new CasePage(analyst, stage.analysis().resolve(row.getAttribute("href")));
        until(page::open, analyst.sees(".case-head .tag.warn:text-is('Ingetrokken')"));
        page.tells(".next .point", "De melder heeft de melding ingetrokken")
                .tells(".timeline", "een vergissing van mij");
        assertThat(analyst.sees("#do-route")).hasCount(0);
        page.does("close").hasStatus("Afgesloten");
    }

    /** As docs/access.md says: what somebody does not reach is not there, what their role cannot open is not theirs, and what ended is over. */
    private static void notForEverybody(Stage stage, URI address, Person respondent) {
        Map.of("coordinator-antonius", 404, "keten", 404, "fg", 403, "beheer", 403, "huisarts", 403)
                .forEach((account, status) -> {
                    Person onlooker = stage.person(account);
                    assertThat(onlooker.refused(address, status)).as(account).isEqualTo(status);
                    assertThat(onlooker.sees("main").innerText()).doesNotContain("insuline");
                });
        URI request = URI.create(address.toString().replace("/cases/", "/requests/"));
        assertThat(respondent.refused(request, 410)).isEqualTo(410);
    }

    private static void logAndIndexAgree(Stage stage, CasePage page) throws Exception {
        String before = page.open().words();
        assertThat(stage.job("verify")).contains("2 incidents", NO_DIFFERENCES);
        assertThat(stage.job("rebuild")).contains("Searches read");
        assertThat(stage.job("verify")).contains("2 incidents", NO_DIFFERENCES);
        assertThat(page.open().words()).isEqualTo(before);
    }
}
