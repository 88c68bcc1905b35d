package nl.tim.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tim.deidentify.Deidentifier;
import nl.tim.intake.directory.FixedDirectory;
import nl.tim.intake.report.Problem;
import nl.tim.intake.report.Problem.Code;
import nl.tim.intake.report.RegionDeidentifier;
import nl.tim.intake.report.Submission;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WizardTest {

    private static final UUID ID = UUID.fromString("019a2b3c-4d5e-7f60-8a1b-2c3d4e5f6071");
    /** Half past midnight of Sunday 22 November in Amsterdam. */
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T23:30:00Z"));

    private static final Deidentifier DEIDENTIFIER = Deidentifier.standard();

    private final FixedDirectory directory = new FixedDirectory();
    private final Wizard wizard = new Wizard(
            new Organisations(directory, CLOCK),
            CodeLists.load(),
            new Review(new RegionDeidentifier(DEIDENTIFIER, directory)),
            () -> ID,
            CLOCK);

    @Test
    void questionsFollowEachOther_asFarAsTheyApply() {
        OpenReport report = wizard.open(Map.of(), null);

        assertThat(wizard.questions(answered(report, "own=UMCU", "other=REGIOZORGNU")))
                .containsExactly(Step.WHAT, Step.WHEN, Step.WHO, Step.DIRECTION, Step.TYPE, Step.HARM);
        assertThat(wizard.questions(answered(report, "form=ZORG", "own=UMCU", "otherUnknown=YES")))
                .contains(Step.SECTORS, Step.PATIENT);
    }

    @Test
    void afterTheLastQuestion_whatWasSkippedIsAskedFirst() {
        OpenReport report =
                answered(wizard.open(Map.of(), null), "narrative=x", "own=UMCU", "other=REGIOZORGNU", "harm=H1");

        assertThat(wizard.onward(report.at(Step.HARM)).at()).isEqualTo(Step.WHEN);
        assertThat(wizard.missing(report)).isEqualTo(Step.WHEN);
    }

    @Test
    void fromTheCheckOn_everyPageLeadsBackToIt_andAsksOnlyWhatIsNew() {
        OpenReport report = complete().at(Step.CHECK);

        assertThat(wizard.onward(report.at(Step.WHAT)).at()).isEqualTo(Step.CHECK);
        assertThat(wizard.before(report.at(Step.TYPE))).isEqualTo(Step.CHECK);
        assertThat(wizard.onward(answered(report.at(Step.WHAT), "form=ZORG")).at())
                .isEqualTo(Step.PATIENT);
        assertThat(wizard.before(complete().at(Step.WHAT))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "TODAY, 2026-11-22, DAY",
        "YESTERDAY, 2026-11-21, DAY",
        "LAST_WEEK, 2026-11-09, WEEK",
        "LAST_MONTH, 2026-10-01, MONTH",
        "UNKNOWN, , UNKNOWN"
    })
    void todayIsTheDayOnWhichTheFormWasOpened_inAmsterdam(String when, String on, String precision) {
        Submission made = wizard.submission(answered(complete(), "when=" + when));

        assertThat(made.occurredOn()).isEqualTo(on);
        assertThat(made.occurredPrecision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-11-02",
        "2-11-2026, 2026-11-02",
        "02/11/2026, 2026-11-02",
        "31-02-2026, 31-02-2026",
        "gisteren, gisteren"
    })
    void aDateIsUnderstood_orLeftAsTyped(String typed, String kept) {
        OpenReport report = wizard.take(complete().at(Step.WHEN), Map.of("date", typed));

        assertThat(report.answers().get(Field.DATE)).isEqualTo(kept);
        assertThat(report.answers().get(Field.WHEN)).isEqualTo("DATE");
    }

    @Test
    void aTileReplacesTheDate() {
        OpenReport report = wizard.take(complete().at(Step.WHEN), Map.of("date", "2026-11-02"));

        report = wizard.take(report, Map.of("date", "2026-11-02", "when", "TODAY"));

        assertThat(report.answers().has(Field.DATE)).isFalse();
        assertThat(report.answers().get(Field.WHEN)).isEqualTo("TODAY");
    }

    @ParameterizedTest
    @CsvSource({"OUT, HOSP, GP", "IN, GP, HOSP"})
    void theDirectionTellsFromWhichSectorToWhich(String direction, String from, String to) {
        Submission made = wizard.submission(answered(complete(), "direction=" + direction));

        assertThat(made.fromSector()).isEqualTo(from);
        assertThat(made.toSector()).isEqualTo(to);
    }

    @Test
    void withoutAnOrganisation_theReporterIsAnonymous() {
        Submission made = wizard.submission(
                answered(complete(), "ownUnknown=YES", "ownSector=NH", "otherUnknown=YES", "otherSector=UNK"));

        assertThat(made.reportingOrganisation()).isEqualTo("UNK");
        assertThat(made.counterpartOrganisation()).isNull();
        assertThat(made.fromSector()).isEqualTo("NH");
        assertThat(made.reporter()).extracting("anonymous").isEqualTo(true);
        assertThat(wizard.submission(complete()).reporter()).isNull();
    }

    @Test
    void aBoxThatIsNotTickedAnyMore_isForgotten_aButtonThatIsNotPressed_isNot() {
        OpenReport who = wizard.take(complete().at(Step.WHO), Map.of("own", "UMCU", "otherUnknown", "YES"));
        assertThat(wizard.take(who, Map.of("own", "UMCU")).answers().has(Field.OTHER_UNKNOWN))
                .isFalse();

        OpenReport type = complete().at(Step.TYPE);
        assertThat(wizard.take(type, Map.of()).answers().get(Field.TYPE)).isEqualTo("INF");
    }

    @ParameterizedTest
    @CsvSource({
        "UMCU, UMCU",
        "umcu, UMCU",
        "academisch ziekenhuis, UMCU",
        "'zorggroep  noord', VVTNOORD",
        "OUD, OUD",
        "zorg, zorg"
    })
    void anOrganisationIsFoundByCode_orByWordsThatOnlyItHas(String typed, String kept) {
        OpenReport report = wizard.take(complete().at(Step.WHO), Map.of("own", typed));

        assertThat(report.answers().get(Field.OWN)).isEqualTo(kept);
    }

    @Test
    void problemsOfTheRulesAreToldWhereTheyAreMended_once() {
        OpenReport report = wizard.open(Map.of(), null);
        List<Problem> problems = List.of(
                Problem.of("narrative", Code.REQUIRED),
                Problem.of("occurredOn", Code.REQUIRED),
                Problem.of("fromSector", Code.REQUIRED),
                Problem.of("toSector", Code.REQUIRED));

        assertThat(wizard.mistakes(report, problems)).extracting("field").containsExactly(Field.NARRATIVE);
        assertThat(wizard.mistakes(report.at(Step.WHEN), problems))
                .extracting("field")
                .containsExactly(Field.DATE);
        assertThat(wizard.mistakes(report.at(Step.DIRECTION), problems))
                .extracting("field")
                .containsExactly(Field.DIRECTION);
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void everyFieldIsOnOnePage(Field field) {
        assertThat(Arrays.stream(Step.values()).filter(step -> step.fields().contains(field)))
                .containsExactly(Step.of(field));
    }

    @Test
    void theReviewMarksWhatMustGoAndWhatIsDoubtful_andReplacesBoth() {
        OpenReport report = answered(complete(), "narrative=Bel 06-12345678, vraag naar mevrouw Jansen.");

        assertThat(kinds(report)).contains("MUST_GO 06-12345678", "DOUBTFUL Jansen");
        assertThat(kinds(answered(report, "form=ZORG"))).noneMatch(kind -> kind.startsWith("DOUBTFUL"));
        assertThat(kinds(wizard.review().harmless(report)))
                .containsOnlyOnce("MUST_GO 06-12345678")
                .noneMatch(kind -> kind.startsWith("DOUBTFUL"));
        assertThat(wizard.review().replaced(report).answers().get(Field.NARRATIVE))
                .isEqualTo("Bel [TELEFOON-1], vraag naar mevrouw [PERSOON-1].");
    }

    @Test
    void whatIsNoPatients_isSentAlong_whileItIsInAText() {
        OpenReport report =
                wizard.review().harmless(answered(complete(), "narrative=Dokter Jansen belde, Jansen was boos."));

        assertThat(wizard.submission(report).notPatient()).containsExactly("PERSON");
        assertThat(wizard.submission(answered(report, "narrative=De brief kwam te laat."))
                        .notPatient())
                .isNull();
        assertThat(wizard.submission(answered(report, "form=ZORG")).notPatient())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "VERZAMEL, 5, 5, true, ",
        "VERZAMEL, ' 12 ', 12, true, ",
        "VERZAMEL, , , false, ",
        "VERZAMEL, vaak, , false, not_a_number",
        "PROCES, 5, , true, "
    })
    void onlyACollectiveReportHasANumberOfEvents(
            String form, @Nullable String typed, @Nullable Integer sent, boolean answered, @Nullable String wrong) {
        OpenReport report = answered(complete(), "form=" + form, "eventCount=" + (typed == null ? "" : typed));

        assertThat(wizard.submission(report).eventCount()).isEqualTo(sent);
        assertThat(wizard.missing(report)).isEqualTo(answered ? null : Step.WHAT);
        assertThat(wizard.mistakes(report.at(Step.WHAT), List.of()))
                .extracting("code")
                .isEqualTo(wrong == null ? List.of() : List.of(wrong));
    }

    @Test
    void nothingOfTheAnswersIsPrinted() {
        assertThat(answered(complete(), "patientName=Jansen").toString()).doesNotContain("Jansen", "te laat");
    }

    private List<String> kinds(OpenReport report) {
        return wizard.review().of(report).stream()
                .flatMap(text -> text.pieces().stream())
                .map(piece -> piece.kind() + " " + piece.text())
                .toList();
    }

    private OpenReport complete() {
        return answered(
                wizard.open(Map.of(), null),
                "narrative=De brief kwam te laat.",
                "when=TODAY",
                "own=UMCU",
                "other=REGIOZORGNU",
                "direction=OUT",
                "type=INF",
                "harm=H1");
    }

    private static OpenReport answered(OpenReport report, String... answers) {
        Map<String, String> given =
                Arrays.stream(answers).collect(Collectors.toMap(a -> a.split("=", 2)[0], a -> a.split("=", 2)[1]));
        Answers all = report.answers();
        for (Field field : Field.values()) {
            String value = given.get(field.id());
            all = value == null ? all : all.with(field, value);
        }
        return report.with(all);
    }
}
