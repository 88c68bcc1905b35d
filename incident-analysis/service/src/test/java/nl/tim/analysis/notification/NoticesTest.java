package nl.tim.analysis.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import nl.tim.analysis.incident.Cases;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "INGEDIEND    | 0  | none",
                "INGEDIEND    | 8  | TRIAGE_OVERDUE",
                "TRIAGE       | 60 | none",
                "UITGEZET     | 0  | ASKED UMCU",
                "UITGEZET     | 22 | REMINDER_FIRST UMCU",
                "UITGEZET     | 37 | REMINDER_SECOND UMCU",
                "UITGEZET     | 60 | ESCALATION UMCU",
                "GEREAGEERD   | 60 | none",
                "AFGESLOTEN   | 90 | none",
                "OVERGEDRAGEN | 90 | none",
            })
    void whomACaseCallsFor_dependsOnItsTerms(Status status, int days, String expected) {
        Incident incident = Cases.in(status);
        Instant now = updated(incident).plus(Duration.ofDays(days));

        String found = Notices.of(incident, now).stream()
                .map(notice -> notice.kind() + (notice.organisation() == null ? "" : " " + notice.organisation()))
                .collect(Collectors.joining(", "));

        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void thePassageOfTime_changesTheNotice_butNotItsKey() {
        Incident incident = Cases.in(Status.UITGEZET);
        Instant asked = updated(incident);

        assertThat(Notices.of(incident, asked.plus(Duration.ofDays(23))))
                .isEqualTo(Notices.of(incident, asked.plus(Duration.ofDays(24))));
        assertThat(Notices.of(incident, asked.plus(Duration.ofDays(23)))
                        .getFirst()
                        .key())
                .hasSize(64)
                .isNotEqualTo(Notices.of(incident, asked.plus(Duration.ofDays(37)))
                        .getFirst()
                        .key());
    }

    private static Instant updated(Incident incident) {
        return java.util.Objects.requireNonNull(incident.updatedAt());
    }
}
