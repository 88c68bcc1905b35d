package nl.tim.analysis.incident;

import static java.util.Objects.requireNonNull;
import static nl.tim.analysis.incident.Cases.COORDINATOR;
import static nl.tim.analysis.incident.Cases.UMCU;
import static nl.tim.analysis.incident.Cases.after;
import static nl.tim.analysis.incident.Cases.reason;
import static nl.tim.analysis.incident.Cases.routed;
import static nl.tim.analysis.incident.Cases.text;
import static nl.tim.analysis.incident.Events.by;
import static nl.tim.analysis.incident.Events.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.tim.analysis.incident.Decision.Reason;
import nl.tim.schemas.codes.CodeLists;
import org.junit.jupiter.api.Test;

/** What the tables cannot show. */
class CaseTest {
    private static final Actor ANTONIUS = new Actor(Actor.RESPONDENT, "respondent", "ANTONIUS");

    private static List<String> flags(Incident incident) {
        return new Derivation(CodeLists.load()).of(incident).flags();
    }

    @Test
    void aCaseHasItsResponse_onlyWhenEveryOrganisationHasGivenAReleasedAccount() {
        Incident state = after(Cases.in(Status.UITGEZET), routed("ANTONIUS"));

        state = Fold.apply(state, by(COORDINATOR, 101, Cases.account("draft", false)));
        assertThat(state.dossier().participation().request(UMCU).orElseThrow().answeredAt())
                .isNull();
        state = Fold.apply(state, by(ANTONIUS, 102, account("ANTONIUS")));
        assertThat(state.status()).isEqualTo(Status.UITGEZET);
        state = Fold.apply(state, by(COORDINATOR, 103, new Words.AccountGiven(UMCU, id(101), null, true)));

        assertThat(state.status()).isEqualTo(Status.GEREAGEERD);
        assertThat(state.dossier().participation().accounts())
                .extracting(Participation.Account::released)
                .containsExactly(true, true);
    }

    @Test
    void anAccountInAnothersName_isKept_andIsNoResponse() {
        Incident state = Fold.apply(Cases.in(Status.UITGEZET), by(ANTONIUS, 101, account(UMCU)));

        assertThat(reason(state)).isEqualTo(Reason.UNINVITED);
        assertThat(state.status()).isEqualTo(Status.UITGEZET);
        assertThat(state.dossier().participation().accounts()).hasSize(1);
        assertThat(flags(state)).contains("UNINVITED");
    }

    @Test
    void releasingAnAccountThatIsNotThere_orIsAnothers_loses() {
        Incident state = Fold.apply(Cases.in(Status.UITGEZET), by(COORDINATOR, 101, Cases.account("draft", false)));

        assertThat(reason(Fold.apply(state, by(COORDINATOR, 102, new Words.AccountGiven(UMCU, id(9), null, true)))))
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(Fold.apply(state, by(ANTONIUS, 102, new Words.AccountGiven(UMCU, id(101), null, true)))))
                .isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    void anOrganisationAskedAgainAfterItsAnswer_hasToAnswerAgain_andItsTermBeginsAnew() {
        Incident state = after(Cases.in(Status.GEREAGEERD), routed(UMCU));

        Participation.Request request =
                state.dossier().participation().request(UMCU).orElseThrow();
        assertThat(state.status()).isEqualTo(Status.UITGEZET);
        assertThat(request.answeredAt()).isNull();
        assertThat(request.askedAt()).isEqualTo(Cases.last(state).recordedAt());
    }

    @Test
    void aLaterDateForAnOrganisation_leavesTheBeginningOfItsTerm() {
        Incident before = Cases.in(Status.UITGEZET);
        Incident state = after(before, new Involving.Routed(UMCU, LocalDate.of(2026, 12, 1), null));

        Participation.Request request =
                state.dossier().participation().request(UMCU).orElseThrow();
        assertThat(request.askedAt())
                .isEqualTo(
                        before.dossier().participation().requests().getFirst().askedAt());
        assertThat(request.dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void whoWasNotAsked_cannotBeInvited() {
        Incident state = after(Cases.in(Status.UITGEZET), new Involving.RespondentInvited("ANTONIUS", "hash"));

        assertThat(reason(state)).isEqualTo(Reason.NOT_ROUTED);
    }

    @Test
    void twoQuestions_needTwoAnswers() {
        Incident state = after(Cases.in(Status.TRIAGE), question(), question());
        List<Dialogue.Question> asked = state.dossier().dialogue().questions();

        state = after(state, new Words.Answered(asked.getFirst().eventId(), text("one")));
        assertThat(state.status()).isEqualTo(Status.AANVULLING_GEVRAAGD);
        state = after(state, new Words.Answered(asked.getLast().eventId(), text("two")));

        assertThat(state.status()).isEqualTo(Status.TRIAGE);
        assertThat(state.supplements())
                .extracting(Supplement::kind)
                .containsExactly(Supplement.Kind.ANSWER, Supplement.Kind.ANSWER);
    }

    @Test
    void aQuestionOfALaterStatus_isAskedBesideIt() {
        Incident state = after(Cases.in(Status.UITGEZET), question());
        assertThat(state.status()).isEqualTo(Status.UITGEZET);
        assertThat(state.dossier().dialogue().waiting()).isTrue();

        state = after(state, new Words.Answered(null, text("answer")));
        assertThat(state.status()).isEqualTo(Status.UITGEZET);
        assertThat(state.dossier().dialogue().waiting()).isFalse();
    }

    @Test
    void onHold_theStatusStays_wordsArrive_andResumingGoesOnWhereItWas() {
        Incident state = after(Cases.in(Status.UITGEZET), new Handling.PutOnHold(text("wait")));
        assertThat(flags(state)).contains("ON_HOLD");
        assertThat(state.status()).isEqualTo(Status.UITGEZET);

        state = Fold.apply(state, by(COORDINATOR, 101, Cases.account("side", true)));
        assertThat(state.status()).isEqualTo(Status.GEREAGEERD);
        state = after(state, new Handling.Resumed());

        assertThat(state.status()).isEqualTo(Status.GEREAGEERD);
        assertThat(flags(state)).doesNotContain("ON_HOLD");
        assertThat(reason(after(state, new Handling.Resumed()))).isEqualTo(Reason.NOT_ON_HOLD);
    }

    @Test
    void aWithdrawnReport_canBeClosedFromAnyOpenStatus_withoutFeedback() {
        for (Status status : Status.values()) {
            if (!status.ended()) {
                Incident state = after(Cases.in(status), new Words.Withdrawn(null), new Handling.Closed(null));
                assertThat(state.status()).isEqualTo(Status.AFGESLOTEN);
                assertThat(flags(state)).contains("INGETROKKEN");
            }
        }
    }

    @Test
    void aReopenedRejection_needsFeedbackBeforeItIsClosed() {
        Incident state = after(Cases.in(Status.AFGEWEZEN), new Handling.Reopened(null));

        assertThat(reason(after(state, new Handling.Closed(null)))).isEqualTo(Reason.WRONG_STATUS);
    }

    @Test
    void aDuplicateTakenBack_returnsToTheStatusBefore() {
        Incident state = after(
                Cases.in(Status.UITGEZET),
                new Finding.IncidentLinked(Cases.DUPLICATE, false),
                new Finding.IncidentLinked(Cases.DUPLICATE, true));

        assertThat(state.status()).isEqualTo(Status.UITGEZET);
        assertThat(state.dossier().findings().links()).isEmpty();
    }

    @Test
    void aCaseCannotBeLinkedToItself() {
        Incident state = after(Cases.in(Status.TRIAGE), new Finding.IncidentLinked(new Link(id(1), "RELATED"), false));

        assertThat(reason(state)).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void aCalamity_isSuspectedUntilItIsCleared() {
        Incident state = after(
                Cases.in(Status.TRIAGE), new Safeguard.CalamitySuspected(UMCU, LocalDate.of(2026, 7, 1), null, null));
        assertThat(flags(state)).contains("CALAMITEIT_VERMOEDEN");

        state = after(state, new Safeguard.CalamityCleared("GEEN_CALAMITEIT", null));
        assertThat(flags(state)).doesNotContain("CALAMITEIT_VERMOEDEN");
        assertThat(reason(after(state, new Safeguard.CalamityCleared("GEMELD", null))))
                .isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void triage_setsTheCodesThatCount_andLeavesTheReportersType() {
        Codes codes = requireNonNull(Cases.in(Status.TRIAGE).codes());

        assertThat(codes).isEqualTo(new Codes("MED", "MED.03", "H2", "H4", "MONTHLY"));
    }

    @Test
    void erasing_needsAnotherPerson() {
        Incident state = Cases.in(Status.TRIAGE);

        assertThat(reason(after(state, new Safeguard.SubjectErased("REQUEST", "someone"))))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(after(state, new Safeguard.SubjectErased("REQUEST", null))))
                .isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    void anErasedCase_keepsItsCodesAndNoText() {
        Incident state = after(Cases.in(Status.AFGESLOTEN), new Safeguard.SubjectErased("RETENTION", "second"));

        assertThat(state.texts()).isNotEmpty().allMatch(Text.Erased.class::isInstance);
        assertThat(state.codes()).isNotNull();
        assertThat(state.status()).isEqualTo(Status.AFGESLOTEN);
        assertThat(flags(state)).contains("TEXT_ERASED");
    }

    @Test
    void aLaterTree_replacesTheEarlierOne_andTheAnalysisBeganWithTheFirst() {
        Incident first = Cases.in(Status.ANALYSE);
        Incident state = after(first, Cases.causes(true));

        Findings.Analysis analysis = requireNonNull(state.dossier().findings().analysis());
        assertThat(analysis.joint()).isTrue();
        assertThat(analysis.begunAt())
                .isEqualTo(requireNonNull(first.dossier().findings().analysis()).begunAt());
        assertThat(state.status()).isEqualTo(Status.ANALYSE_GEZAMENLIJK);
    }

    @Test
    void unknownCodesOfTheCase_areNamed() {
        Incident state = after(Cases.in(Status.TRIAGE), new Handling.Rejected("GEEN_ZIN", null));

        assertThat(new Derivation(CodeLists.load()).of(state).unknownCodes()).containsExactly("rejectReason");
    }

    private static Handling.InformationRequested question() {
        return new Handling.InformationRequested(text("question"));
    }

    private static Words.AccountGiven account(String organisation) {
        return new Words.AccountGiven(organisation, null, text("side"), true);
    }
}
