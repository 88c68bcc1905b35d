package nl.tim.analysis.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.tim.analysis.incident.Cases;
import nl.tim.analysis.incident.Fact;
import nl.tim.analysis.incident.Finding;
import nl.tim.analysis.incident.Handling;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Safeguard;
import nl.tim.analysis.incident.Status;
import nl.tim.analysis.incident.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReporterNoticesTest {

    private static final Duration NEWS = Duration.ofDays(30);

    /** The question is of 30 June, its term of ten working days ends on 14 July. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "INGEDIEND           | 0  | none",
                "TRIAGE              | 0  | none",
                "AANVULLING_GEVRAAGD | 0  | REPORTER_QUESTION 2026-07-14",
                "AANVULLING_GEVRAAGD | 6  | REPORTER_QUESTION 2026-07-14",
                "AANVULLING_GEVRAAGD | 7  | REPORTER_REMINDER 2026-07-14",
                "AANVULLING_GEVRAAGD | 14 | REPORTER_REMINDER 2026-07-14",
                "AANVULLING_GEVRAAGD | 15 | none",
                "UITGEZET            | 0  | REPORTER_ROUTED",
                "UITGEZET            | 30 | REPORTER_ROUTED",
                "UITGEZET            | 31 | none",
                "GEREAGEERD          | 1  | REPORTER_RESPONDED",
                "ANALYSE             | 1  | REPORTER_RESPONDED",
                "MAATREGELEN         | 1  | REPORTER_RESPONDED",
                "TERUGGEKOPPELD      | 1  | REPORTER_FEEDBACK",
                "AFGESLOTEN          | 1  | REPORTER_ENDED",
                "AFGESLOTEN          | 31 | none",
                "AFGEWEZEN           | 1  | REPORTER_ENDED",
                "DUBBEL              | 1  | REPORTER_ENDED",
                "OVERGEDRAGEN        | 1  | REPORTER_ENDED",
                "HEROPEND            | 1  | REPORTER_FEEDBACK",
            })
    void whatThereIsToRead_dependsOnTheCase(Status status, int days, String expected) {
        Incident incident = Cases.in(status);

        assertThat(told(incident, updated(incident).plus(Duration.ofDays(days))))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void whatWasWithdrawnOrErased_isNoNews() {
        assertThat(after(Status.UITGEZET, new Words.Withdrawn(null))).isEmpty();
        assertThat(after(Status.AFGESLOTEN, new Safeguard.SubjectErased("REQUEST", "second")))
                .isEmpty();
    }

    @Test
    void aQuestionThatWasAnswered_isNoNews() {
        assertThat(after(Status.AANVULLING_GEVRAAGD, new Words.Answered(null, Cases.text("answer"))))
                .isEmpty();
    }

    @Test
    void whileHandlingStandsStill_aQuestionHasNoTerm() {
        assertThat(after(Status.AANVULLING_GEVRAAGD, new Handling.PutOnHold(Cases.text("why"))))
                .isEqualTo("REPORTER_QUESTION");
    }

    @Test
    void aTrajectoryIsNews_untilTheReportIsTakenOut() {
        var in = new Finding.TrajectoryLinked(new java.util.UUID(0, 9), false);
        var out = new Finding.TrajectoryLinked(new java.util.UUID(0, 9), true);

        assertThat(after(Status.TRIAGE, in)).isEqualTo("REPORTER_TRAJECTORY");
        assertThat(after(Status.TRIAGE, in, out)).isEmpty();
    }

    @Test
    void aSecondFeedback_isNewsOfItsOwn_andTheSameOneStaysTheSame() {
        var more = new Handling.FeedbackSent(Cases.text("more"), false);
        Incident once = Cases.in(Status.TERUGGEKOPPELD);
        Incident twice = Cases.after(once, more);

        assertThat(key(once, 1)).isEqualTo(key(once, 20)).isNotEqualTo(key(twice, 1));
    }

    private static String key(Incident incident, int days) {
        Instant now = updated(incident).plus(Duration.ofDays(days));
        return ReporterNotices.of(incident, now.minus(NEWS), now).getLast().key();
    }

    private static String after(Status status, Fact... facts) {
        Incident incident = Cases.after(Cases.in(status), facts);
        return told(incident, updated(incident));
    }

    private static String told(Incident incident, Instant now) {
        List<Notice> notices = ReporterNotices.of(incident, now.minus(NEWS), now);
        return notices.stream()
                .map(notice -> notice.kind() + (notice.dueOn() == null ? "" : " " + notice.dueOn()))
                .collect(Collectors.joining(", "));
    }

    private static Instant updated(Incident incident) {
        return Objects.requireNonNull(incident.updatedAt());
    }
}
