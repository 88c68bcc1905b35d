package nl.tim.analysis.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.access.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActivityTest {

    private static final Set<String> SAY_NOTHING = Set.of("GET /", "POST /logout", "GET /login/again");

    static Stream<String> forPeopleWhoAreKnown() {
        return Policy.rules().stream()
                .filter(rule -> !rule.anyone())
                .map(Rule::request)
                .filter(request -> !SAY_NOTHING.contains(request));
    }

    @ParameterizedTest
    @MethodSource("forPeopleWhoAreKnown")
    void everyKindOfRequestIsAKindOfActivity(String request) {
        assertThat(Activity.of(request)).isNotEqualTo(Activity.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "GET /incidents, SEARCH, E",
        "GET /incidents.csv, DOWNLOAD, R",
        "GET /incidents/{incidentId}, READ, R",
        "POST /cases/{incidentId}, COMMAND, U",
        "POST /cases/{incidentId}/identity, IDENTITY, R",
        "GET /access-log.csv, ACCESS_LOG, R",
        "erase, ERASURE, D",
        "something new, OTHER, E"
    })
    void theLongestBeginningDecides(String request, Activity activity, String code) {
        assertThat(Activity.of(request)).isEqualTo(activity);
        assertThat(activity.action().code()).isEqualTo(code);
    }
}
