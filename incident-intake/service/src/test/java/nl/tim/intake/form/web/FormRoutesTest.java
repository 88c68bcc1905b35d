package nl.tim.intake.form.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tim.deidentify.Tag;
import nl.tim.intake.directory.FixedDirectory;
import nl.tim.intake.draft.MemoryDrafts;
import nl.tim.intake.link.MemoryLinks;
import nl.tim.intake.report.MemoryReportLog;
import nl.tim.intake.report.Report;
import nl.tim.intake.report.web.RoutesApplication;
import nl.tim.schemas.seal.CarriedKey;
import nl.tim.schemas.seal.LinkCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

@SpringBootTest(
        classes = {RoutesApplication.class, FormPages.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "management.endpoint.health.validate-group-membership=false",
            "tim.report.deadline=60s"
        })
@ActiveProfiles(RoutesApplication.PROFILE)
class FormRoutesTest {

    private static final String TEXT = "De ontslagbrief kwam twee weken te laat.";
    private static final Pattern RECEIPT = Pattern.compile("id=\"receipt\">([^<]+)<");

    private final MemoryReportLog log;
    private final FixedDirectory directory;
    private final MemoryDrafts drafts;
    private final MemoryLinks links;
    private final WebTestClient web;

    @Autowired
    FormRoutesTest(
            MemoryReportLog log,
            FixedDirectory directory,
            MemoryDrafts drafts,
            MemoryLinks links,
            @LocalServerPort int port) {
        this.log = log;
        this.directory = directory;
        this.drafts = drafts;
        this.links = links;
        this.web = RoutesApplication.client(port);
    }

    @DynamicPropertySource
    static void key(DynamicPropertyRegistry settings) throws IOException {
        Path key = Files.createTempDirectory("form").resolve("form.json");
        CarriedKey.create(key);
        settings.add("tim.form.key-file", key::toString);
    }

    @BeforeEach
    void reset() {
        log.reset();
        directory.loaded = true;
        links.read(true);
    }

    @Test
    void whileTyping_aTextIsLookedAt_andReplacedOnDemand() {
        String text = "Bel 06-12345678 over mevrouw Jansen.";
        Visitor visitor = new Visitor(web, "nl").open("/melden");
        String state = visitor.state();

        visitor.send("go", "glance:narrative", "narrative", text);
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(visitor.page())
                .contains("Hieraan is iemand te herkennen")
                .contains(">06-12345678<", ">Jansen<")
                .doesNotContain("<html", "data-fill");

        visitor.carry(state);
        visitor.send("go", "redact:narrative", "narrative", text);
        assertThat(visitor.page())
                .contains("data-fill=\"narrative\"")
                .containsPattern(">Bel \\[TELEFOON-1] over mevrouw \\[PERSOON-1]\\.<")
                .doesNotContain("notice");

        visitor.carry(state);
        visitor.send("go", "glance:narrative", "narrative", "De brief was te laat.");
        assertThat(visitor.page()).doesNotContain("notice");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Incident melden, Wat ging er mis?, Wanneer gebeurde het?, Tussen wie ging het mis?, Welke kant ging het op?, Wat voor soort probleem was het?, Wat merkte de patiënt ervan?, Controleer uw antwoorden, Melding ontvangen",
        "en, Report an incident, What went wrong?, When did it happen?, Between whom did it go wrong?, Which way did it go?, What kind of problem was it?, What did the patient notice of it?, Check your answers, Report received"
    })
    void fiveAnswersMakeAReport(
            String language,
            String start,
            String what,
            String when,
            String who,
            String direction,
            String type,
            String harm,
            String check,
            String received) {
        Visitor visitor = new Visitor(web, language);

        assertThat(visitor.open("/").title()).isEqualTo(start);
        assertThat(visitor.open("/melden").title()).isEqualTo(what);
        assertThat(visitor.send("narrative", TEXT, "form", "PROCES").title()).isEqualTo(when);
        assertThat(visitor.send("when", "YESTERDAY").title()).isEqualTo(who);
        assertThat(visitor.send("own", "regiozorg", "other", "UMCU").title()).isEqualTo(direction);
        assertThat(visitor.page()).contains("Academisch Ziekenhuis, Utrecht").contains("Regiozorg Nu, Utrecht");
        assertThat(visitor.page()).doesNotContain(language.equals("nl") ? "met dit antwoord" : "with this answer");
        assertThat(visitor.send("direction", "IN").title()).isEqualTo(type);
        assertThat(visitor.send("type", "INF").title()).isEqualTo(harm);
        assertThat(visitor.send("harm", "H1").title()).isEqualTo(check);
        assertThat(visitor.page()).contains(TEXT).contains("20");
        assertThat(visitor.send("go", "send").title()).isEqualTo(received);

        Report report = log.appended.getFirst().report();
        assertThat(report.texts().narrative()).isEqualTo(TEXT);
        assertThat(report.occurrence().on()).hasToString("2026-11-20");
        assertThat(report.parties().reporting()).isEqualTo("REGIOZORGNU");
        assertThat(report.parties().counterpart()).isEqualTo("UMCU");
        assertThat(report.parties().fromSector()).isEqualTo("HOSP");
        assertThat(report.parties().toSector()).isEqualTo("GP");
        assertThat(report.coding().type()).isEqualTo("INF");
        assertThat(report.coding().harm()).isEqualTo("H1");
        assertThat(report.reporter()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | narrative=kort&form=PROCES | Vertel iets meer: schrijf minstens 10 tekens.",
                "nl | narrative= | Vertel wat er misging.",
                "en | narrative= | Tell what went wrong."
            })
    void aWrongAnswerIsToldOnTopAndAtTheField_andKept(String language, String sent, String message) {
        Visitor visitor = new Visitor(web, language).open("/melden");

        visitor.send(pairs(sent));

        assertThat(visitor.status()).isEqualTo(400);
        assertThat(visitor.title()).startsWith(language.equals("nl") ? "Fout: " : "Error: ");
        assertThat(visitor.page())
                .contains("<a href=\"#narrative\">" + message + "</a>")
                .contains("data-focus")
                .containsPattern("id=\"narrative-wrong\"[^\n]*" + Pattern.quote(message))
                .contains("aria-invalid=\"true\"")
                .contains(sent.contains("kort") ? ">kort</textarea>" : "></textarea>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "go=next | Kies wanneer het gebeurde",
                "date=2030-01-01 | Deze datum ligt in de toekomst",
                "date=31-02-2026 | Dit is geen datum",
                "date=0202-11-02 | te lang geleden"
            })
    void aDateThatCannotBe_isTold(String sent, String message) {
        Visitor visitor = new Visitor(web, "nl").open("/melden").send("narrative", TEXT);

        assertThat(visitor.send(pairs(sent)).status()).isEqualTo(400);
        assertThat(visitor.page()).contains("href=\"#date\"").contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "own=&other= | Vul uw organisatie in | Vul de andere organisatie in",
                "own=umcu&other=Academisch Ziekenhuis | Dit is dezelfde organisatie | Kies de andere",
                "own=umcu&other=xyz | Deze organisatie staat niet in de lijst | xyz",
                "own=umcu&other=o | Kies hieronder welke u bedoelt | pick.other"
            })
    void anOrganisationThatIsNotClear_isAskedAgain(String sent, String message, String more) {
        Visitor visitor =
                new Visitor(web, "nl").open("/melden").send("narrative", TEXT).send("when", "TODAY");

        assertThat(visitor.send(pairs(sent)).status()).isEqualTo(400);
        assertThat(visitor.page()).contains(message).contains(more);
    }

    @Test
    void aSuggestionIsPickedWithOneButton() {
        Visitor visitor =
                new Visitor(web, "nl").open("/melden").send("narrative", TEXT).send("when", "TODAY");
        visitor.send("own", "umcu", "other", "o");

        visitor.send("own", "umcu", "other", "o", "pick.other", "VVTNOORD");

        assertThat(visitor.title()).isEqualTo("Welke kant ging het op?");
        assertThat(visitor.page()).contains("Van Zorggroep Noord, Utrecht naar Academisch Ziekenhuis, Utrecht");
    }

    @Test
    void whoReportsAnonymously_isAskedForTheSectorsOnly() {
        Visitor visitor =
                new Visitor(web, "nl").open("/melden").send("narrative", TEXT).send("when", "UNKNOWN");

        assertThat(visitor.send("ownUnknown", "YES", "otherUnknown", "YES").title())
                .isEqualTo("Om wat voor zorg gaat het?");
        assertThat(visitor.send("ownSector", "", "otherSector", "").status()).isEqualTo(400);
        assertThat(visitor.send("ownSector", "PHARM", "otherSector", "MAAN").status())
                .isEqualTo(400);
        visitor.send("ownSector", "PHARM", "otherSector", "UNK");
        assertThat(visitor.send("direction", "OMHOOG").page()).contains("Kies welke kant het op ging");
        visitor.send("direction", "OUT").send("type", "MED").send("harm", "HU");
        assertThat(visitor.page())
                .containsSubsequence("<dt>De andere organisatie</dt>", "Weet ik niet, of staat er niet bij");
        visitor.send("go", "send");

        assertThat(visitor.title()).isEqualTo("Melding ontvangen");
        Report report = log.appended.getFirst().report();
        assertThat(report.parties().reporting()).isEqualTo("UNK");
        assertThat(report.parties().fromSector()).isEqualTo("PHARM");
        assertThat(report.parties().toSector()).isEqualTo("UNK");
        assertThat(report.occurrence().on()).isNull();
        assertThat(report.reporter()).extracting("anonymous").isEqualTo(true);
    }

    @Test
    void aPatientReportNeedsConsent_orGoesOnWithoutThePatient() {
        Visitor visitor = new Visitor(web, "nl").open("/melden").send("narrative", TEXT, "form", "ZORG");
        visitor.send("when", "TODAY")
                .send("own", "umcu", "other", "regiozorgnu")
                .send("direction", "OUT");
        visitor.send("type", "DIS").send("harm", "H2");
        assertThat(visitor.title()).isEqualTo("Over welke patiënt gaat het?");

        assertThat(visitor.send("patientName", "Jan Jansen").status()).isEqualTo(400);
        assertThat(visitor.page())
                .contains("Vink aan dat de patiënt het goed vindt")
                .contains("Jan Jansen");
        String asked = visitor.state();
        assertThat(visitor.send("patientName", "Jan Jansen", "go", "process").title())
                .isEqualTo("Controleer uw antwoorden");
        assertThat(visitor.page()).doesNotContain("Jan Jansen");

        visitor.carry(asked);
        visitor.send("patientName", "Jan Jansen", "consent", "YES", "birthDate", "31-3-1952", "ageBand", "65-74");
        assertThat(visitor.page()).contains("31-03-1952");
        assertThat(visitor.send("go", "send").title()).isEqualTo("Melding ontvangen");
        assertThat(log.appended.getFirst().report().patient())
                .extracting("birthDate")
                .hasToString("1952-03-31");
    }

    @Test
    void anAnswerIsChangedFromTheCheck_andLeadsBackToIt() {
        Visitor visitor = atCheck("nl", TEXT);

        assertThat(visitor.send("go", "change:TYPE").page()).contains("tile on").contains("Verder met dit antwoord");
        assertThat(visitor.send("go", "back").title()).isEqualTo("Controleer uw antwoorden");
        assertThat(visitor.send("go", "change:TYPE").send("type", "ACC").title())
                .isEqualTo("Controleer uw antwoorden");
        assertThat(visitor.page()).contains("Bereikbaarheid en capaciteit");
        assertThat(visitor.send("go", "change:WHAT")
                        .send("narrative", TEXT, "form", "ZORG")
                        .title())
                .isEqualTo("Over welke patiënt gaat het?");
    }

    @Test
    void moreCanBeToldOnOnePage() {
        Visitor visitor = atCheck("en", TEXT);
        assertThat(visitor.send("go", "details").title()).isEqualTo("Tell more");

        assertThat(visitor.send("reporterEmail", "nobody").status()).isEqualTo(400);
        assertThat(visitor.page()).contains("This is not an e-mail address");
        visitor.send(
                "reporterEmail",
                "",
                "calamitySuspected",
                "YES",
                "transition",
                "DIS_HOME",
                "suggestion",
                "Bel bij ontslag.");
        assertThat(visitor.title()).isEqualTo("Check your answers");
        assertThat(visitor.page()).contains("Bel bij ontslag.").contains("Tell more or change it");
        assertThat(visitor.send("go", "send").page()).contains("First call your own quality officer");
        assertThat(log.appended.getFirst().report().coding().calamitySuspected())
                .isEqualTo("YES");
    }

    @Test
    void whatMustGo_isReplacedWithOneButton_andNeverSent() {
        Visitor visitor = atCheck("nl", "Bel 06-12345678 als de brief weer te laat komt.");
        assertThat(visitor.page())
                .contains("<mark class=\"must-go\">06-12345678</mark>")
                .doesNotContain("Melding versturen");

        assertThat(visitor.send("go", "send").title()).isEqualTo("Controleer uw antwoorden");
        assertThat(log.appended).isEmpty();
        assertThat(visitor.send("go", "replace").page())
                .contains("Bel [TELEFOON-1] als")
                .contains("Melding versturen");
        assertThat(visitor.send("go", "send").title()).isEqualTo("Melding ontvangen");
        assertThat(log.appended.getFirst().report().texts().narrative()).contains("[TELEFOON-1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"replace", "harmless"})
    void aNameInAProcessReport_isReplacedOrCalledHarmless(String button) {
        Visitor visitor = atCheck("nl", "Mevrouw Jansen kreeg haar medicijnen niet mee.");
        assertThat(visitor.page()).contains("Staat hier een patiënt?").contains("<mark>");

        visitor.send("go", button);

        assertThat(visitor.page()).doesNotContain("<mark").contains("Melding versturen");
        assertThat(visitor.page().contains("[PERSOON-1]")).isEqualTo(button.equals("replace"));
        assertThat(visitor.send("go", "send").title()).isEqualTo("Melding ontvangen");
        assertThat(log.appended.getFirst().report().notPatient())
                .isEqualTo(button.equals("harmless") ? Set.of(Tag.PERSON) : Set.of());
    }

    @Test
    void severalEventsAreReportedTogether_withTheirNumber() {
        Visitor visitor = new Visitor(web, "nl").open("/melden?form=VERZAMEL");
        assertThat(visitor.page()).containsPattern("value=\"VERZAMEL\"[^>]*checked");

        visitor.send("narrative", "kort", "form", "VERZAMEL", "eventCount", "veel");
        assertThat(visitor.page()).containsSubsequence("<a href=\"#narrative\">", "<a href=\"#eventCount\">");
        visitor.send("narrative", TEXT, "form", "VERZAMEL", "eventCount", "1");
        assertThat(visitor.status()).isEqualTo(400);
        assertThat(visitor.page()).contains("<a href=\"#eventCount\">Schrijf een getal van 2 tot en met 1.000.");
        visitor.send("narrative", TEXT, "form", "VERZAMEL", "eventCount", "");
        assertThat(visitor.page()).contains("Vul in hoe vaak het gebeurde.");
        visitor.send("narrative", TEXT, "form", "VERZAMEL", "eventCount", "7");
        visitor.send("when", "LAST_MONTH").send("own", "umcu", "other", "regiozorgnu");
        visitor.send("direction", "OUT").send("type", "INF").send("harm", "H1");
        assertThat(visitor.page()).contains("Aantal keren", "oktober 2026");
        visitor.send("go", "send");

        Report report = log.appended.getFirst().report();
        assertThat(report.form()).isEqualTo(Report.Form.VERZAMEL);
        assertThat(report.coding().eventCount()).isEqualTo(7);
        assertThat(report.occurrence().on()).hasToString("2026-10-01");
    }

    @Test
    void aReportThatIsKept_isGoneOnWithByItsCode_andForgottenOnceSent() {
        Visitor visitor = atCheck("nl", TEXT).send("go", "keep");
        assertThat(visitor.title()).isEqualTo("Uw melding is bewaard, maar nog niet verstuurd");
        String code = code(visitor);
        assertThat(visitor.page()).contains("vrijdag 27 november 2026");
        assertThat(code(visitor.send("kept", "yes", "lang", "en"))).isEqualTo(code);
        assertThat(visitor.page()).contains("Your report is kept, but not sent yet");

        Visitor later = new Visitor(web, "nl").resume(code.toLowerCase(Locale.ROOT));
        assertThat(later.page()).contains(TEXT);
        assertThat(later.send("go", "keep").page()).contains(code);
        assertThat(later.send("kept", "yes", "go", "resume").title()).isEqualTo("Controleer uw antwoorden");
        assertThat(later.send("go", "send").title()).isEqualTo("Melding ontvangen");

        assertThat(new Visitor(web, "nl").resume(code).status()).isEqualTo(404);
        assertThat(log.appended).hasSize(1);
    }

    @Test
    void aCodeThatOpensNothing_isExplained() {
        Visitor visitor = new Visitor(web, "nl").resume("D7KQ4M");
        assertThat(visitor.status()).isEqualTo(400);
        assertThat(visitor.page()).contains("typefout", "value=\"D7KQ4M\"");

        String receipt = receipt(atCheck("nl", TEXT).send("go", "send"));
        assertThat(new Visitor(web, "nl").resume(receipt).page()).contains("die melding is al verstuurd");
    }

    @Test
    void aReportThatCannotBeKept_isStillOnThePage() {
        drafts.away = true;
        Visitor visitor = new Visitor(web, "nl").open("/melden").send("go", "keep", "narrative", TEXT);

        assertThat(visitor.status()).isEqualTo(503);
        assertThat(visitor.page()).contains("Bewaren lukt nu niet");
        assertThat(visitor.send("kept", "yes", "go", "resume").page()).contains(TEXT);
        drafts.away = false;
    }

    private static String code(Visitor visitor) {
        Matcher code = Pattern.compile("id=\"code\">([^<]+)<").matcher(visitor.page());
        assertThat(code.find()).as(visitor.title()).isTrue();
        return code.group(1);
    }

    @Test
    void aReceiptIsAFileToo_thatScreenReadersRead() throws IOException {
        Visitor visitor = atCheck("nl", TEXT).send("go", "send");
        String receipt = receipt(visitor);

        byte[] pdf = web.post()
                .uri("/melden/ontvangst.pdf")
                .header("Accept-Language", "nl")
                .body(BodyInserters.fromFormData("reference", "TIM-2026-7KQ4MX").with("receipt", receipt))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PDF)
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();

        try (PDDocument document = Loader.loadPDF(Objects.requireNonNull(pdf))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("TIM-2026-7KQ4MX", receipt, "/volgen", "Binnen 2 werkdagen");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        web.post()
                .uri("/melden/ontvangst.pdf")
                .body(BodyInserters.fromFormData("reference", "<b>").with("receipt", receipt))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void sendingTwice_andReloading_giveTheSameReceipt_inEitherLanguage() {
        Visitor visitor = atCheck("nl", TEXT);
        String check = visitor.state();
        String receipt = receipt(visitor.send("go", "send"));

        visitor.carry(check);
        assertThat(receipt(visitor.send("go", "send"))).isEqualTo(receipt);
        assertThat(receipt(visitor.send("sending", "again", "lang", "en"))).isEqualTo(receipt);
        assertThat(visitor.page()).contains("Your report has been received");
        assertThat(log.appended).hasSize(1);
    }

    @Test
    void aChangeAfterSending_isNotTakenForTheSameReport() {
        Visitor visitor = atCheck("nl", TEXT);
        String check = visitor.state();
        visitor.send("go", "send");
        visitor.carry(check);

        visitor.send("go", "change:TYPE").send("type", "ACC").send("go", "send");

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.title()).isEqualTo("Deze melding was al verstuurd");
    }

    @Test
    void whileTheLogIsAway_nothingIsLost_andTheSameReportIsSentLater() {
        Visitor visitor = atCheck("nl", TEXT);
        log.refuses = true;

        assertThat(visitor.send("go", "send").status()).isEqualTo(503);
        assertThat(visitor.page())
                .contains("Uw melding is nog niet verstuurd")
                .contains("Opnieuw versturen")
                .contains("hx-trigger=\"every 5s\"");
        assertThat(visitor.send("sending", "again", "lang", "en").page()).contains("has not been sent yet");
        log.refuses = false;
        assertThat(visitor.send("sending", "again", "go", "send").title()).isEqualTo("Melding ontvangen");
        assertThat(log.appended.getFirst().report().texts().narrative()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "bm90IG91cnM", "%%%"})
    void whatWeDidNotSeal_isToldAsTooOld(String forged) {
        Visitor visitor = new Visitor(web, "nl").open("/melden");
        visitor.carry(forged);

        assertThat(visitor.send("narrative", TEXT).status()).isEqualTo(410);
        assertThat(visitor.title()).isEqualTo("Dit formulier is te oud");
    }

    @Test
    void languageAndColour_keepWhatWasTyped_alsoWhatIsWrong() {
        Visitor visitor = new Visitor(web, "nl").open("/melden");

        visitor.send("narrative", "kort", "form", "ZORG", "lang", "en");
        assertThat(visitor.title()).isEqualTo("What went wrong?");
        assertThat(visitor.page()).contains(">kort</textarea>").contains("lang=\"en\"");
        visitor.send("narrative", "kort", "form", "ZORG", "theme", "dark");
        assertThat(visitor.page()).contains("data-theme=\"dark\"").contains(">kort</textarea>");
        assertThat(visitor.page()).doesNotContain("action=\"/preference\"");
    }

    @Test
    void aLinkFillsInCodes_neverText() {
        Visitor visitor = new Visitor(web, "nl")
                .open(
                        "/melden?counterpart=UMCU&organisation=OUD-NIET&type=MED&harm=H9&direction=OUT&narrative=Hallo&form=ZORG");

        assertThat(visitor.page()).doesNotContain("Hallo").containsPattern("value=\"ZORG\"[^>]*checked");
        visitor.send("narrative", TEXT, "form", "PROCES").send("when", "TODAY");
        assertThat(visitor.page())
                .contains("value=\"Academisch Ziekenhuis, Utrecht\"")
                .doesNotContain("OUD-NIET");
        visitor.send("own", "vvtnoord", "other", "umcu");
        assertThat(visitor.page()).containsPattern("tile on\" name=\"direction\" value=\"OUT\"");
        visitor.send("go", "next");
        assertThat(visitor.page()).containsPattern("tile on\" name=\"type\" value=\"MED\"");
        assertThat(visitor.send("go", "next").page()).doesNotContain("tile on");
    }

    @Test
    void aReportingLinkSaysWhoseItIs_andFillsInTheOrganisation() {
        LinkCode code = LinkCode.fresh(new SecureRandom());
        links.add(code, "UMCU");
        Visitor visitor = new Visitor(web, "nl").open("/m/" + code.characters());

        assertThat(visitor.page())
                .contains("U meldt vanuit Academisch Ziekenhuis, Utrecht", "Meld zonder deze link")
                .contains("href=\"/melden?organisation=UMCU\"");
        visitor.open("/melden?organisation=UMCU")
                .send("narrative", TEXT, "form", "PROCES")
                .send("when", "TODAY");
        assertThat(visitor.page()).containsPattern("name=\"own\"[^>]*value=\"Academisch Ziekenhuis, Utrecht\"");
    }

    @ParameterizedTest
    @CsvSource({"nl, true, 410, Deze meldlink werkt niet meer", "en, false, 200, We cannot check this reporting link"})
    void aLinkThatDoesNotWork_isTold_andKeepsNobodyFromReporting(
            String language, boolean read, int status, String told) {
        links.read(read);
        String page = web.get()
                .uri("/m/" + LinkCode.fresh(new SecureRandom()).characters())
                .header("Accept-Language", language)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(page).contains(told, "href=\"/melden\"");
    }

    @Test
    void theWayBack_keepsWhatWasTyped() {
        Visitor visitor = new Visitor(web, "nl").open("/melden").send("narrative", TEXT);

        visitor.send("date", "2026-11-02", "go", "back");

        assertThat(visitor.title()).isEqualTo("Wat ging er mis?");
        assertThat(visitor.page()).contains(TEXT).contains("href=\"/\"");
        assertThat(visitor.send("narrative", TEXT).page()).contains("value=\"2026-11-02\"");
    }

    @Test
    void withoutTheDirectory_theFormSaysSo_andGoesOnWithUnknown() {
        Visitor visitor =
                new Visitor(web, "nl").open("/melden").send("narrative", TEXT).send("when", "TODAY");
        directory.loaded = false;

        assertThat(visitor.send("own", "umcu", "otherUnknown", "YES").page()).contains("nu niet bereikbaar");
        assertThat(visitor.send("ownUnknown", "YES", "otherUnknown", "YES").title())
                .isEqualTo("Om wat voor zorg gaat het?");
    }

    @Test
    void anotherSiteCannotSend() {
        web.post()
                .uri("/melden")
                .accept(MediaType.TEXT_HTML)
                .header("Sec-Fetch-Site", "cross-site")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("state=x")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void aTextThatIsFarTooLong_isKept_andTold() {
        Visitor visitor = new Visitor(web, "nl").open("/melden").send("narrative", "lang ".repeat(20_000));

        assertThat(visitor.status()).isEqualTo(400);
        assertThat(visitor.page()).contains("Schrijf hoogstens 10.000 tekens").contains("lang lang lang");
    }

    private Visitor atCheck(String language, String text) {
        Visitor visitor = new Visitor(web, language).open("/melden").send("narrative", text, "form", "PROCES");
        visitor.send("date", "2026-11-02", "go", "next").send("own", "umcu", "other", "regiozorgnu");
        return visitor.send("direction", "OUT").send("type", "INF").send("harm", "H1");
    }

    private static String receipt(Visitor visitor) {
        Matcher receipt = RECEIPT.matcher(visitor.page());
        assertThat(receipt.find()).as(visitor.title()).isTrue();
        return receipt.group(1);
    }

    private static String[] pairs(String sent) {
        return Arrays.stream(sent.split("&"))
                .flatMap(pair -> Arrays.stream(pair.split("=", 2)))
                .toArray(String[]::new);
    }
}
