package nl.tim.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.tim.intake.directory.FixedDirectory;
import nl.tim.intake.report.Report.Patient;
import nl.tim.intake.report.Report.Precision;
import nl.tim.intake.report.Report.Reporter;
import nl.tim.intake.report.ReportRules.Checked;
import nl.tim.intake.report.Submission.SubmittedOrganisation;
import nl.tim.intake.report.Submission.SubmittedPatient;
import nl.tim.intake.report.Submission.SubmittedReporter;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportRulesTest {

    /** 21 November 2026, 14:00 in Amsterdam. */
    private static final Instant NOW = Instant.parse("2026-11-21T13:00:00Z");

    private final ReportRules rules = new ReportRules(CodeLists.load(), new FixedDirectory());

    @Test
    void acceptsRequiredFieldsOnly() {
        Report report = report(Submissions.valid());

        assertThat(report.occurrence().precision()).isEqualTo(Precision.DAY);
        assertThat(report.coding().eventCount()).isEqualTo(1);
        assertThat(report.patient()).isNull();
    }

    @Test
    void acceptsEveryField() {
        Report report = report(Submissions.valid()
                .with("form", "ZORG")
                .with("kind", "INCIDENT_NO_HARM")
                .with("occurredPrecision", "EXACT")
                .with("occurredAt", "14:30")
                .with("shift", "DAG")
                .with("counterpartOrganisation", "REGIOZORGNU")
                .with("involvedOrganisations", List.of(new SubmittedOrganisation("VVTNOORD", "CO_TREATER")))
                .with("transition", "DIS_HOME")
                .with("phase", "9")
                .with("subType", "MED.03")
                .with("harmPsychological", "P0")
                .with("possibleHarm", "H4")
                .with("recurrence", "MONTHLY")
                .with("concern", "4")
                .with("calamitySuspected", "NO")
                .with("channelUsed", "EDI_MEDSPE")
                .with("channelExpected", "MP9")
                .with("carePathway", "TZP-HART")
                .with("agreement", "RTA-COPD")
                .with("eventCount", 1)
                .with("immediateAction", "Gebeld.")
                .with("suggestion", "Eerder sturen.")
                .with("patient", new SubmittedPatient("A. Bakker", "1950-02-28", "75-84", "female", true))
                .with("reporter", new SubmittedReporter("B. Smit", "b.smit@example.nl", "HUISARTS", false)));

        assertThat(report.parties().involved()).hasSize(1);
        assertThat(report.patient()).isEqualTo(new Patient("A. Bakker", LocalDate.of(1950, 2, 28), "75-84", "female"));
        assertThat(report.reporter()).isEqualTo(new Reporter("B. Smit", "b.smit@example.nl", "HUISARTS", false));
    }

    @ParameterizedTest
    @CsvSource({
        "PROCES, PERSON, ",
        "PROCES, BSN, notPatient[0] unknown_code",
        "PROCES, ' ', notPatient[0] required",
        "ZORG, PERSON, notPatient not_with"
    })
    void onlyWhatIsDoubtful_canBeCalledNoPatients(String form, String kind, @Nullable String problem) {
        Submissions sent = Submissions.valid().with("form", form).with("notPatient", List.of(kind));
        sent = form.equals("ZORG") ? sent.with("patient", new SubmittedPatient(null, null, null, null, true)) : sent;

        assertThat(problems(sent)).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "form",
                "occurredOn",
                "reportingOrganisation",
                "fromSector",
                "toSector",
                "type",
                "harm",
                "narrative"
            })
    void names_aRequiredFieldThatIsMissingOrBlank(String field) {
        assertThat(problems(Submissions.valid().without(field))).containsExactly(field + " required");
        assertThat(problems(Submissions.valid().with(field, " \t "))).containsExactly(field + " required");
    }

    @ParameterizedTest
    @CsvSource({
        "form, PROCESS, unknown_code",
        "form, proces, unknown_code",
        "kind, X, unknown_code",
        "shift, X, unknown_code",
        "fromSector, X, unknown_code",
        "toSector, MULTI, unknown_code",
        "transition, X, unknown_code",
        "phase, 99, unknown_code",
        "type, X, unknown_code",
        "type, MED.03, unknown_code",
        "subType, X, unknown_code not_of_type",
        "subType, DIS.01, not_of_type",
        "subType, MED, not_of_type",
        "harm, H6, unknown_code",
        "harmPsychological, H1, unknown_code",
        "possibleHarm, X, unknown_code",
        "recurrence, DAILY, unknown_code",
        "concern, 2, unknown_code",
        "calamitySuspected, MAYBE, unknown_code",
        "detection, X, unknown_code",
        "channelUsed, X, unknown_code",
        "channelExpected, X, unknown_code",
        "occurredPrecision, YEAR, unknown_code",
        "reportingOrganisation, NIEMAND, unknown_organisation",
        "reportingOrganisation, OUD, unknown_organisation",
        "reportingOrganisation, TZP-HART, unknown_organisation",
        "reportingOrganisation, UNK, only_anonymous",
        "counterpartOrganisation, NIEMAND, unknown_organisation",
        "counterpartOrganisation, UMCU, same_organisation",
        "carePathway, UMCU, unknown_pathway",
        "agreement, TZP-HART, unknown_agreement",
        "occurredOn, 2026-11-22, in_future",
        "occurredOn, 1999-12-31, too_early",
        "occurredOn, 2026-02-29, not_a_date",
        "occurredOn, 2026-13-01, not_a_date",
        "occurredOn, 02-11-2026, not_a_date",
        "occurredOn, 2026-11-2, not_a_date",
        "occurredOn, +2026-11-02, not_a_date",
        "occurredAt, 24:00, not_a_time",
        "occurredAt, 9:15, not_a_time",
        "occurredAt, 09:15:00, not_a_time",
        "narrative, te kort, too_short",
    })
    void names_aWrongValue(String field, String value, String codes) {
        assertThat(problems(Submissions.valid().with(field, value)))
                .containsExactlyInAnyOrder(Arrays.stream(codes.split(" "))
                        .map(code -> field + " " + code)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-02, EXACT,   14:30, -",
                "2026-11-02, EXACT,   -,     -",
                "2026-11-02, DAY,     -,     -",
                "2026-11-02, WEEK,    -,     -",
                "2026-11-02, MONTH,   -,     -",
                "2026-11-21, EXACT,   14:00, -",
                "-,          UNKNOWN, -,     -",
                "2026-11-02, -,       14:30, -",
                "2026-11-21, EXACT,   14:01, occurredAt in_future",
                "2026-11-02, UNKNOWN, -,     occurredOn not_with",
                "-,          DAY,     -,     occurredOn required",
                "-,          EXACT,   14:30, occurredOn required",
                "2026-11-02, DAY,     14:30, occurredAt only_with",
                "2026-11-02, WEEK,    14:30, occurredAt only_with",
                "-,          UNKNOWN, 14:30, occurredAt only_with",
            })
    void datePrecisionAndTimeGoTogether(
            @Nullable String on, @Nullable String precision, @Nullable String at, @Nullable String expected) {
        assertThat(problems(Submissions.valid()
                        .with("occurredOn", on)
                        .with("occurredPrecision", precision)
                        .with("occurredAt", at)))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 2026-11-05, 2026-11-05",
        "DAY,   2026-11-05, 2026-11-05",
        "WEEK,  2026-11-05, 2026-11-02",
        "WEEK,  2026-11-02, 2026-11-02",
        "MONTH, 2026-11-05, 2026-11-01",
    })
    void keepsTheFirstDayOfAWeekOrMonth(String precision, String sent, LocalDate kept) {
        Report report =
                report(Submissions.valid().with("occurredPrecision", precision).with("occurredOn", sent));

        assertThat(report.occurrence().on()).isEqualTo(kept);
    }

    @Test
    void ordinaryAndPatientReportsStandForOneEvent_collectiveOnesForMore() {
        assertThat(problems(Submissions.valid().with("eventCount", 2))).containsExactly("eventCount only_with");
        assertThat(problems(Submissions.valid().with("eventCount", 0))).containsExactly("eventCount only_with");
        Submissions collective = Submissions.valid().with("form", "VERZAMEL");
        assertThat(problems(collective)).containsExactly("eventCount required");
        assertThat(problems(collective.with("eventCount", 1))).containsExactly("eventCount out_of_range");
        assertThat(problems(collective.with("eventCount", 1001))).containsExactly("eventCount out_of_range");
        assertThat(report(collective.with("eventCount", 2)).coding().eventCount())
                .isEqualTo(2);
        assertThat(report(collective.with("eventCount", 1000)).coding().eventCount())
                .isEqualTo(1000);
    }

    @Test
    void aPatientBelongsToAPatientReport() {
        SubmittedPatient patient = new SubmittedPatient(null, null, null, null, true);

        assertThat(problems(Submissions.valid().with("patient", patient))).containsExactly("patient only_with");
        assertThat(problems(Submissions.valid()
                        .with("form", "VERZAMEL")
                        .with("eventCount", 2)
                        .with("patient", patient)))
                .containsExactly("patient only_with");
        assertThat(problems(Submissions.valid().with("form", "ZORG"))).containsExactly("patient required");
        assertThat(problems(Submissions.valid().with("form", "ZORG").with("patient", patient)))
                .isEmpty();
    }

    @Test
    void aPatientReportNeedsConsent() {
        Submissions report = Submissions.valid().with("form", "ZORG");

        assertThat(problems(report.with("patient", new SubmittedPatient(null, null, null, null, null))))
                .containsExactly("patient.consent required");
        assertThat(problems(report.with("patient", new SubmittedPatient(null, null, null, null, false))))
                .containsExactly("patient.consent consent_required");
    }

    @Test
    void namesEverythingThatIsWrongWithThePatient() {
        assertThat(problems(Submissions.valid()
                        .with("form", "ZORG")
                        .with("patient", new SubmittedPatient("x".repeat(201), "2026-11-22", "70-80", "vrouw", true))))
                .containsExactlyInAnyOrder(
                        "patient.name too_long",
                        "patient.birthDate in_future",
                        "patient.ageBand unknown_code",
                        "patient.gender unknown_code");
        assertThat(problems(Submissions.valid()
                        .with("form", "ZORG")
                        .with("patient", new SubmittedPatient("A\nB", "1896-11-20", null, null, true))))
                .containsExactlyInAnyOrder("patient.name control_character", "patient.birthDate too_early");
    }

    @Test
    void anAnonymousReporterHasNoNameAndNoAddress_butMayHideTheOrganisation() {
        assertThat(problems(Submissions.valid()
                        .with("reporter", new SubmittedReporter("B. Smit", "b@example.nl", "HUISARTS", true))))
                .containsExactlyInAnyOrder("reporter.name not_with", "reporter.email not_with");
        assertThat(problems(Submissions.valid()
                        .with("reportingOrganisation", "UNK")
                        .with("reporter", new SubmittedReporter(null, null, "HUISARTS", true))))
                .isEmpty();
        assertThat(problems(Submissions.valid()
                        .with("reportingOrganisation", "UNK")
                        .with("reporter", new SubmittedReporter("B. Smit", null, null, false))))
                .containsExactly("reportingOrganisation only_anonymous");
    }

    @ParameterizedTest
    @CsvSource({
        "jan@example.nl, true",
        "j.o'brien+tim@sub.example.museum, true",
        "jan, false",
        "jan@example, false",
        "@example.nl, false",
        "jan@@example.nl, false",
        "jan@-example.nl, false",
        "jan@example.nl., false",
        "jan de wit@example.nl, false",
    })
    void checksTheAddressOfTheReporter(String email, boolean right) {
        assertThat(problems(Submissions.valid().with("reporter", new SubmittedReporter(null, email, null, false))))
                .isEqualTo(right ? List.of() : List.of("reporter.email not_an_email"));
    }

    @Test
    void checksALongAddressInTime() {
        String hostile = "a".repeat(64) + "@" + "a-".repeat(20_000);

        assertThat(problems(Submissions.valid().with("reporter", new SubmittedReporter(null, hostile, null, false))))
                .containsExactly("reporter.email not_an_email");
    }

    @Test
    void namesEveryEntryOfAList() {
        assertThat(problems(Submissions.valid()
                        .with(
                                "involvedOrganisations",
                                List.of(
                                        new SubmittedOrganisation("VVTNOORD", "SENDER"),
                                        new SubmittedOrganisation("NIEMAND", "BOSS"),
                                        new SubmittedOrganisation(null, null),
                                        new SubmittedOrganisation("VVTNOORD", "SENDER")))
                        .with("mitigation", Arrays.asList("X", null))))
                .containsExactlyInAnyOrder(
                        "involvedOrganisations[1].code unknown_organisation",
                        "involvedOrganisations[1].role unknown_code",
                        "involvedOrganisations[2].code required",
                        "involvedOrganisations[2].role required",
                        "involvedOrganisations[3] duplicate",
                        "mitigation[0] unknown_code",
                        "mitigation[1] required");
    }

    @Test
    void boundsLists() {
        assertThat(problems(Submissions.valid()
                        .with("involvedOrganisations", Collections.nCopies(21, new SubmittedOrganisation("X", "X")))
                        .with("mitigation", Collections.nCopies(21, "X"))))
                .containsExactlyInAnyOrder("involvedOrganisations too_many", "mitigation too_many");
    }

    @Test
    void countsTextWithoutWhiteSpaceAround() {
        assertThat(problems(Submissions.valid().with("narrative", "  123456789  ")))
                .containsExactly("narrative too_short");
        assertThat(problems(Submissions.valid().with("narrative", "  1234567890\r\n")))
                .isEmpty();
        assertThat(problems(Submissions.valid().with("narrative", "x".repeat(10_000))))
                .isEmpty();
        assertThat(problems(Submissions.valid()
                        .with("narrative", "x".repeat(10_001))
                        .with("immediateAction", "x".repeat(4_001))
                        .with("suggestion", "x".repeat(4_001))))
                .containsExactly("narrative too_long", "immediateAction too_long", "suggestion too_long");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u0000', '\u001B', '\u007F', '\u0085', '\uD800', '\uDC00', '\uFFFF'})
    void refusesCharactersThatNoTextHolds(char c) {
        assertThat(problems(Submissions.valid().with("narrative", "Een tekst met " + c + " erin.")))
                .containsExactly("narrative control_character");
    }

    @Test
    void keepsLinesTabsAndEmoji_withOneKindOfLineEnd() {
        Report report = report(Submissions.valid().with("narrative", " Eén\r\ntwee\rdrie\t\uD83D\uDE00 \n"));

        assertThat(report.texts().narrative()).isEqualTo("Eén\ntwee\ndrie\t\uD83D\uDE00");
    }

    @Test
    void namesEverythingAtOnce() {
        assertThat(problems(Submissions.valid()
                        .with("form", "X")
                        .with("harm", "X")
                        .with("occurredOn", "X")
                        .with("narrative", "X")
                        .with("reportingOrganisation", "X")))
                .hasSize(5);
    }

    private Report report(Submissions submission) {
        return switch (rules.check(new UUID(0, 1), submission.build(), NOW)) {
            case Checked.Valid(Report report) -> report;
            case Checked.Invalid(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private List<String> problems(Submissions submission) {
        return switch (rules.check(new UUID(0, 1), submission.build(), NOW)) {
            case Checked.Valid _ -> List.of();
            case Checked.Invalid(List<Problem> problems) ->
                problems.stream()
                        .map(problem ->
                                problem.field() + " " + problem.code().name().toLowerCase(Locale.ROOT))
                        .toList();
        };
    }
}
