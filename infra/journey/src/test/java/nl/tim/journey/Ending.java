package nl.tim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.tim.journey.Looking.until;

import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import nl.tim.journey.Reporter.Given;

/** What comes of it: causes that the organisations find together, what they agree, what the reporter hears, and the end. */
final class Ending {
    private static final String FEEDBACK =
            "Een nieuwe lijst gaat voortaan langs de apotheek, en de wijkverpleging belt terug.";

    private final Person analyst;
    private final CasePage mine;

    Ending(Person analyst, URI address) {
        this.analyst = analyst;
        this.mine = new CasePage(analyst, address).open();
    }

    void theCausesAreFoundTogether() {
        mine.set("rootCauses", "nodes.0.text", "Twee dagen de dubbele dosis insuline")
                .set("rootCauses", "nodes.1.text", "De nieuwe lijst was niet gelezen");
        analyst.sees("#rootCauses-nodes-1-parent").focus();
        analyst.sees("#rootCauses-nodes-1-parent").selectOption(new SelectOption().setIndex(1));
        mine.set("rootCauses", "nodes.1.code", "OP")
                .set("rootCauses", "nodes.1.causeOrganisation", "WIJK-NABIJ")
                .set("rootCauses", "joint", "true")
                .does("rootCauses")
                .hasStatus("In gezamenlijke analyse")
                .tells("section[aria-labelledby=findings] .tree .depth-1", "De nieuwe lijst was niet gelezen");
    }

    void anAgreementAndMeasuresFollow() {
        mine.set("agreement", "agreementType", "MEDOV")
                .set("agreement", "adherence", "NIET_WERKBAAR")
                .does("agreement");
        mine.set("measures", "measures.0.text", "De apotheek stuurt elke nieuwe lijst naar de wijkverpleging")
                .set("measures", "measures.0.action", "PROC")
                .set("measures", "measures.0.chain", "true")
                .does("measures")
                .hasStatus("Maatregelen");
    }

    /** The provider establishes that it is one, reports it to the inspectorate, and says so. */
    void theCalamityIsSettled(Person coordinator, URI address, String today) {
        CasePage hospital = new CasePage(coordinator, address).open();
        hospital.set("calamity", "organisation", "UMCU")
                .set("calamity", "establishedOn", today)
                .does("calamity")
                .tells(".next .terms", "Melding bij de IGJ");
        mine.open().set("calamityCleared", "outcome", "GEMELD").does("calamityCleared");
        assertThat(analyst.sees(".next")).not().containsText("IGJ");
        mine.tells(".timeline", "Vermoeden van calamiteit afgerond: Gemeld bij de inspectie");
    }

    /** The rating comes while the analyst looks at the page from before it, which is no reason to look again. */
    void theReporterHears_andRates_whichHoldsNobodyUp(Beginning reporter, Given given, Person second) {
        mine.set("feedback", "text", FEEDBACK).does("feedback").hasStatus("Teruggekoppeld");
        reporter.theReporterRates(given, FEEDBACK);
        CasePage other = new CasePage(second, mine.address());
        until(other::open, second.sees(".timeline >> text=Oordeel over de terugkoppeling"));
        mine.does("close").hasStatus("Afgesloten");
    }

    void itIsOpenedOnceMore_andClosed() {
        mine.set("reopen", "explanation", "De apotheek belde nog.")
                .does("reopen")
                .hasStatus("Heropend");
        mine.does("close").hasStatus("Afgesloten").tells(".timeline", "Ja, hier heb ik iets aan");
        analyst.inspect("tour-closed");
    }
}
