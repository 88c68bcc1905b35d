package nl.tim.analysis.incident.term;

import static java.util.Objects.requireNonNull;
import static nl.tim.analysis.incident.Cases.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Cases;
import nl.tim.analysis.incident.Codes;
import nl.tim.analysis.incident.Derivation;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Events;
import nl.tim.analysis.incident.Fact;
import nl.tim.analysis.incident.Finding;
import nl.tim.analysis.incident.Handling;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Involving;
import nl.tim.analysis.incident.Reported;
import nl.tim.analysis.incident.Safeguard;
import nl.tim.analysis.incident.Words;
import nl.tim.analysis.incident.term.Term.Kind;
import nl.tim.analysis.incident.term.Term.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    private static final Codes MILD = new Codes("MED", null, "H1", null, "RARER");
    private static final Codes SERIOUS = new Codes("MED", null, "H4", null, "RARER");

    private final List<Event> log = new ArrayList<>();

    private TermsTest at(String local, Fact fact) {
        Actor actor = new Actor(fact instanceof Words ? Actor.COORDINATOR : Actor.ANALYST, "x", Cases.UMCU);
        log.add(new Event(Events.id(log.size() + 1L), Events.id(1), instant(local), actor, null, "2026.1", null, fact));
        return this;
    }

    private TermsTest reported(String local, Codes codes) {
        return at(local, withCodes(Events.report("HOSP", "GP", "narrative"), codes));
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(Derivation.ZONE).toInstant();
    }

    private Optional<Term> term(Kind kind, String now) {
        Incident incident = requireNonNull(Events.fold(log));
        return Terms.of(incident, instant(now)).stream()
                .filter(term -> term.kind() == kind)
                .findFirst();
    }

    private Term open(Kind kind, String now) {
        return term(kind, now).orElseThrow();
    }

    @ParameterizedTest(name = "received {0}, serious {1}")
    @CsvSource({
        "2026-11-02T09:00,false,2026-11-04",
        "2026-11-06T16:59,false,2026-11-10",
        "2026-11-02T23:59,true,2026-11-02",
        "2026-11-07T12:00,true,2026-11-09",
        "2026-04-02T12:00,false,2026-04-08",
        "2026-11-03T00:30,false,2026-11-05" // still the day before in UTC
    })
    void triage_isDueInTwoWorkingDays_andTheSameDayWhenSerious(String received, boolean serious, LocalDate due) {
        reported(received, serious ? SERIOUS : MILD);

        assertThat(open(Kind.TRIAGE, received).dueOn()).isEqualTo(due);
        assertThat(open(Kind.TRIAGE, due + "T23:59").state()).isEqualTo(State.OPEN);
        assertThat(open(Kind.TRIAGE, due.plusDays(1) + "T00:00").state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void aSuspectedCalamity_isSerious() {
        reported("2026-11-02T09:00", MILD)
                .at("2026-11-02T09:05", new Safeguard.CalamitySuspected(null, LocalDate.of(2026, 11, 2), null, null));

        assertThat(open(Kind.TRIAGE, "2026-11-02T10:00").dueOn()).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @Test
    void triage_isDoneWithTheFirstJudgement_orWithWhateverCameInstead() {
        reported("2026-11-02T09:00", MILD).at("2026-11-05T09:00", new Handling.Triaged("H1", null, null));
        assertThat(open(Kind.TRIAGE, "2026-11-20T09:00").state()).isEqualTo(State.DONE_LATE);

        log.clear();
        reported("2026-11-02T09:00", MILD).at("2026-11-03T09:00", new Handling.Rejected("TEST", null));
        assertThat(open(Kind.TRIAGE, "2026-11-20T09:00").state()).isEqualTo(State.DONE);
    }

    @Test
    void aReopenedCase_isTriagedAnew() {
        reported("2026-11-02T09:00", MILD)
                .at("2026-11-03T09:00", new Handling.Rejected("TEST", null))
                .at("2026-11-16T09:00", new Handling.Reopened(null));

        assertThat(open(Kind.TRIAGE, "2026-11-16T09:00").dueOn()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(open(Kind.TRIAGE, "2026-11-16T09:00").state()).isEqualTo(State.OPEN);
    }

    @Test
    void anAnswer_isDueInTenWorkingDays() {
        reported("2026-11-02T09:00", MILD)
                .at("2026-11-03T09:00", new Handling.Triaged("H1", null, null))
                .at("2026-11-04T09:00", new Handling.InformationRequested(text("?")));

        assertThat(open(Kind.ANSWER, "2026-11-04T10:00").dueOn()).isEqualTo(LocalDate.of(2026, 11, 18));
        at("2026-11-18T22:00", new Words.Answered(null, text("!")));
        assertThat(open(Kind.ANSWER, "2026-11-30T10:00").state()).isEqualTo(State.DONE);
    }

    private TermsTest routed(String local, LocalDate dueOn) {
        return reported("2026-11-02T09:00", MILD)
                .at("2026-11-02T10:00", new Handling.Triaged("H1", null, null))
                .at(local, new Involving.Routed(Cases.UMCU, dueOn, null));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2026-11-23 | OPEN    | []
                    2026-11-24 | OPEN    | [FIRST]
                    2026-12-07 | OPEN    | [FIRST]
                    2026-12-08 | OPEN    | [FIRST, SECOND]
                    2026-12-15 | OPEN    | [FIRST, SECOND]
                    2026-12-16 | OVERDUE | [FIRST, SECOND, ESCALATION]
                    """)
    void anOrganisation_hasSixWeeks_andIsRemindedAtThreeAndFive(LocalDate today, State state, String reminders) {
        reported("2026-11-02T09:00", MILD)
                .at("2026-11-02T10:00", new Handling.Triaged("H1", null, null))
                .at("2026-11-03T09:00", new Involving.Routed(Cases.UMCU, null, null));

        Term term = open(Kind.RESPONSE, today + "T12:00");
        assertThat(term.organisation()).isEqualTo(Cases.UMCU);
        assertThat(term.dueOn()).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(term.state()).isEqualTo(state);
        assertThat(Reminder.due(term, today)).hasToString(reminders);
    }

    @Test
    void anAgreedDate_replacesTheSixWeeks() {
        routed("2026-11-03T09:00", LocalDate.of(2026, 11, 13));

        assertThat(open(Kind.RESPONSE, "2026-11-14T09:00").state()).isEqualTo(State.OVERDUE);
        assertThat(Reminder.FIRST.from(open(Kind.RESPONSE, "2026-11-14T09:00"))).isEqualTo(LocalDate.of(2026, 11, 8));
    }

    @Test
    void aResponse_endsTheTerm_andFeedbackIsDueInTenWorkingDays() {
        routed("2026-11-03T09:00", LocalDate.of(2026, 11, 13)).at("2026-11-16T09:00", Cases.account("side", true));

        assertThat(open(Kind.RESPONSE, "2026-11-20T09:00").state()).isEqualTo(State.DONE_LATE);
        assertThat(Reminder.due(open(Kind.RESPONSE, "2026-11-20T09:00"), LocalDate.of(2026, 11, 20)))
                .isEmpty();
        assertThat(open(Kind.FEEDBACK, "2026-11-20T09:00").dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        at("2026-11-24T09:00", new Handling.FeedbackSent(text("so far"), true));
        assertThat(open(Kind.FEEDBACK, "2026-11-25T09:00").pending()).isTrue();
        at("2026-11-25T09:00", new Handling.FeedbackSent(text("told"), false));
        assertThat(open(Kind.FEEDBACK, "2026-11-25T09:00").state()).isEqualTo(State.DONE);
    }

    @Test
    void aHold_stopsTheClock_andItsDaysAreAdded() {
        routed("2026-11-03T09:00", LocalDate.of(2026, 11, 13))
                .at("2026-11-05T09:00", new Handling.PutOnHold(text("wait")));
        assertThat(open(Kind.RESPONSE, "2026-11-20T09:00").state()).isEqualTo(State.PAUSED);
        assertThat(Reminder.due(open(Kind.RESPONSE, "2026-11-20T09:00"), LocalDate.of(2026, 11, 20)))
                .isEmpty();

        at("2026-11-10T09:00", new Handling.Resumed());

        assertThat(open(Kind.RESPONSE, "2026-11-16T09:00").dueOn()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(open(Kind.RESPONSE, "2026-11-16T09:00").state()).isEqualTo(State.OPEN);
        assertThat(open(Kind.TRIAGE, "2026-11-16T09:00").dueOn()).isEqualTo(LocalDate.of(2026, 11, 4));
    }

    @Test
    void whatWasNotDoneWhenTheCaseEnded_isNoTermAnyMore() {
        routed("2026-11-03T09:00", LocalDate.of(2026, 11, 13))
                .at("2026-11-05T09:00", new Handling.Rejected("NIET_TRANSMURAAL", null));

        assertThat(term(Kind.RESPONSE, "2026-12-20T09:00")).isEmpty();
        assertThat(open(Kind.TRIAGE, "2026-12-20T09:00").state()).isEqualTo(State.DONE);
    }

    @Test
    void aSeriousCase_isAnalysedTogetherInTenWorkingDaysAndEightWeeks() {
        reported("2026-11-02T09:00", MILD).at("2026-11-03T09:00", new Handling.Triaged("H1", "H4", "WEEKLY"));

        assertThat(open(Kind.ANALYSIS_START, "2026-11-03T09:00").dueOn()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(open(Kind.ANALYSIS_END, "2026-11-03T09:00").dueOn()).isEqualTo(LocalDate.of(2026, 12, 29));
        at("2026-11-10T09:00", new Finding.RootCausesIdentified(true, List.of(), List.of()));
        assertThat(open(Kind.ANALYSIS_START, "2026-11-20T09:00").state()).isEqualTo(State.DONE);
        assertThat(open(Kind.ANALYSIS_END, "2026-11-20T09:00").state()).isEqualTo(State.OPEN);
    }

    @Test
    void aMildCase_needsNoJointAnalysis() {
        reported("2026-11-02T09:00", MILD).at("2026-11-03T09:00", new Handling.Triaged("H1", null, "RARER"));

        assertThat(term(Kind.ANALYSIS_START, "2026-11-03T09:00")).isEmpty();
    }

    @Test
    void aCalamity_isTheProvidersToDecideInSixWeeks_andToReportInThreeWorkingDays() {
        LocalDate noticed = LocalDate.of(2026, 11, 2);
        reported("2026-11-02T09:00", MILD)
                .at("2026-11-02T09:05", new Safeguard.CalamitySuspected(Cases.UMCU, noticed, null, null))
                .at("2026-11-02T09:10", new Handling.PutOnHold(text("wait")));
        Term decision = open(Kind.CALAMITY_DECISION, "2026-12-15T09:00");
        assertThat(decision.dueOn()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(decision.state()).as("a hold is not the law's").isEqualTo(State.OVERDUE);
        assertThat(decision.organisation()).isEqualTo(Cases.UMCU);
        assertThat(term(Kind.CALAMITY_REPORT, "2026-12-15T09:00")).isEmpty();

        LocalDate established = LocalDate.of(2026, 12, 10);
        at("2026-12-10T12:00", new Safeguard.CalamitySuspected(Cases.UMCU, noticed, established, null));
        assertThat(open(Kind.CALAMITY_DECISION, "2026-12-20T09:00").state()).isEqualTo(State.DONE);
        assertThat(open(Kind.CALAMITY_REPORT, "2026-12-11T09:00").dueOn()).isEqualTo(LocalDate.of(2026, 12, 15));
        at("2026-12-14T12:00", new Safeguard.CalamityCleared("GEMELD", null));
        assertThat(open(Kind.CALAMITY_REPORT, "2026-12-20T09:00").state()).isEqualTo(State.DONE);
    }

    private static Reported withCodes(Reported report, Codes codes) {
        return new Reported(
                report.reference(),
                report.form(),
                report.kind(),
                report.occurredOn(),
                report.occurredPrecision(),
                report.occurredAt(),
                report.shift(),
                report.reportingOrganisation(),
                report.counterpartOrganisation(),
                report.involvedOrganisations(),
                report.fromSector(),
                report.toSector(),
                report.transition(),
                report.phase(),
                codes,
                report.harmPsychological(),
                report.concern(),
                report.calamitySuspected(),
                report.detection(),
                report.mitigation(),
                report.channelUsed(),
                report.channelExpected(),
                report.carePathway(),
                report.agreement(),
                report.eventCount(),
                report.narrative(),
                report.immediateAction(),
                report.suggestion(),
                report.patient(),
                report.reporterProfession(),
                report.notPatientData());
    }
}
