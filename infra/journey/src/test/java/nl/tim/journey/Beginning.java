package nl.tim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.tim.journey.Looking.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import nl.tim.journey.Reporter.Given;

/** How the case begins: a report, two analysts who want something of it at once, a question and its answer. */
final class Beginning {
    /** In no log of a service. */
    static final String CANARY = "kanariegeel";

    static final String PATIENT = "Truus Zomerdijk";
    private static final String EMAIL = "huisarts@example.org";
    private static final String QUESTION = "Wanneer kreeg de thuiszorg de nieuwe medicatielijst?";

    private final Stage stage;
    private final Person doctor;
    private final Person analyst;
    private final Person second;
    private final Reporter reporter;

    Beginning(Stage stage, Person doctor, Person analyst, Person second) {
        this.stage = stage;
        this.doctor = doctor;
        this.analyst = analyst;
        this.second = second;
        this.reporter = new Reporter(doctor, stage.intake());
    }

    Given aReportComesIn() {
        Given given = reporter.suspectsACalamity(
                "Mevrouw " + PATIENT + " kwam met " + CANARY
                        + " insuline naar huis, maar de thuiszorg had de oude lijst. "
                        + "Zij spoot twee dagen de dubbele dosis en werd met een ernstige hypo opgenomen.",
                PATIENT,
                EMAIL);
        assertThat(doctor.sees(".notice.warn")).containsText("bel");
        return given;
    }

    /** The address of its case, as the worklist has it. */
    URI itIsOnTheWorklist(Given given) {
        var row = analyst.sees("a.reference:text-is('" + given.reference() + "')");
        until(() -> analyst.open(stage.analysis().resolve("/worklist")), row);
        return stage.analysis().resolve(row.getAttribute("href"));
    }

    /** Whoever looked before loses, sees why, finds every word, and sends it again. */
    void twoAnalystsAtOnce_theOneWhoLooksOldLoses_andNoWordIsLost(URI address) {
        CasePage mine = new CasePage(analyst, address).open();
        CasePage older = new CasePage(second, address).open();
        mine.tells(".next", "IGJ")
                .tells(".next .terms", "Besluit over calamiteit")
                .tells(".next .terms", "13-04-2026")
                .tells(".case-head .tags", "alamiteit");
        assertThat(analyst.sees("main").innerText()).doesNotContain(PATIENT);

        older.set("ask", "text", QUESTION);
        mine.set("triage", "harm", "H4")
                .set("triage", "possibleHarm", "H5")
                .does("triage")
                .hasStatus("In triage")
                .tells(".case-head .tags", "Totale ernst: Ernstig gevolg")
                .tells(".case-head .tags", "Risicoscore (SAC): 3, Hoog");
        assertThat(second.sees("#changed")).isVisible();
        second.expects(409);
        older.send("ask").tells("#notice.bad", "Triage").tells("#notice.bad", "Analist van dienst");
        assertThat(older.field("ask", "text")).hasValue(QUESTION);
        assertThat(older.field("ask", "text")).isVisible();
        older.does("ask").hasStatus("Aanvulling gevraagd");
        mine.open();
        analyst.inspect("tour-calamity");
    }

    void theReporterAnswers(Given given, URI address) throws InterruptedException {
        stage.mails().await(EMAIL + ": Er is nieuws over uw melding " + given.reference());
        reporter.findsUnderOwn(given.reference(), "#question");
        assertThat(doctor.sees("#question")).containsText(QUESTION);
        reporter.answers("Pas op de derde dag, per fax.");
        CasePage mine = new CasePage(analyst, address);
        until(mine::open, analyst.sees(".timeline >> text=Pas op de derde dag, per fax."));
        mine.hasStatus("In triage");
    }

    /** The same person, later. */
    void theReporterRates(Given given, String feedback) {
        reporter.findsUnderOwn(given.reference(), "#rate");
        assertThat(doctor.sees("#told")).containsText(feedback);
        reporter.rates("USEFUL");
    }

    /** A second report, which its reporter takes back; by code and without a name. */
    Given aReportIsTakenBack(Person passer) {
        Reporter other = new Reporter(passer, stage.intake());
        Given given = other.reportsQuickly("De uitslag van het lab ging naar de verkeerde praktijk.");
        other.follows(given.receipt().toLowerCase(Locale.ROOT), "#withdraw");
        other.withdraws("Het bleek een vergissing van mij.");
        return given;
    }
}
