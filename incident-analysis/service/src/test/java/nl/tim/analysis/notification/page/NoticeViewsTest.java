package nl.tim.analysis.notification.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Role;
import nl.tim.analysis.notification.Notice;
import nl.tim.analysis.notification.Notice.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeViewsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "ANALYST     | none | ASKED             | UMCU     | false | true",
                "ANALYST     | none | TRIAGE_OVERDUE    | none     | false | true",
                "ANALYST     | none | REPORTER_FEEDBACK | none     | false | true",
                "CHAIN_TEAM  | none | ASKED             | UMCU     | false | true",
                "CHAIN_TEAM  | none | REPORTER_FEEDBACK | none     | false | false",
                "COORDINATOR | UMCU | ASKED             | UMCU     | false | true",
                "COORDINATOR | UMCU | ASKED             | ANTONIUS | false | false",
                "COORDINATOR | UMCU | TRIAGE_OVERDUE    | none     | true  | false",
                "COORDINATOR | UMCU | REPORTER_FEEDBACK | none     | false | false",
                "COORDINATOR | UMCU | REPORTER_FEEDBACK | none     | true  | true",
            })
    void whoMayKnowThatSomebodyWasTold(
            Role role, @Nullable String at, Kind kind, @Nullable String told, boolean own, boolean shown) {
        Person person = new Person("subject", "Naam", Set.of(role), at);
        Notice notice = new Notice(kind, new UUID(0, 1), "TIM-2026-7KQ4MX", null, told, null, new UUID(0, 2));

        assertThat(NoticeViews.shows(notice, person, at == null ? Set.of() : Set.of(at), own))
                .isEqualTo(shown);
    }
}
