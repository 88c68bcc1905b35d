package nl.tim.schemas.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiskTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            recurrence, H5, H4, H3, H2, H1, H0
            WEEKLY,      4,  3,  3,  2,  2,  2
            MONTHLY,     4,  3,  2,  1,  1,  1
            YEARLY,      4,  2,  1,  1,  1,  1
            RARER,       3,  2,  1,  1,  1,  1
            """)
    void sac_isTheCellOfHarmAndRecurrence(String recurrence, int h5, int h4, int h3, int h2, int h1, int h0) {
        assertThat(Risk.sac("H5", null, recurrence)).hasValue(h5);
        assertThat(Risk.sac("H4", null, recurrence)).hasValue(h4);
        assertThat(Risk.sac("H3", null, recurrence)).hasValue(h3);
        assertThat(Risk.sac("H2", null, recurrence)).hasValue(h2);
        assertThat(Risk.sac("H1", null, recurrence)).hasValue(h1);
        assertThat(Risk.sac("H0", null, recurrence)).hasValue(h0);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            recurrence, H5, H4, H3, H2, H1, H0
            WEEKLY,      4,  3,  3,  2,  2,  2
            MONTHLY,     4,  3,  2,  1,  1,  1
            YEARLY,      4,  2,  1,  1,  1,  1
            RARER,       3,  2,  1,  1,  1,  1
            """)
    void sac_isTheCellOfPossibleHarm_whenNoHarmWasDone(
            String recurrence, int h5, int h4, int h3, int h2, int h1, int h0) {
        for (String unharmed : new String[] {"H0", "H1"}) {
            assertThat(Risk.sac(unharmed, "H5", recurrence)).hasValue(h5);
            assertThat(Risk.sac(unharmed, "H4", recurrence)).hasValue(h4);
            assertThat(Risk.sac(unharmed, "H3", recurrence)).hasValue(h3);
            assertThat(Risk.sac(unharmed, "H2", recurrence)).hasValue(h2);
            assertThat(Risk.sac(unharmed, "H1", recurrence)).hasValue(h1);
            assertThat(Risk.sac(unharmed, "H0", recurrence)).hasValue(h0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "H3", "H4", "H5"})
    void sac_ignoresPossibleHarm_whenHarmWasDone(String harm) {
        OptionalInt alone = Risk.sac(harm, null, "MONTHLY");

        assertThat(Risk.sac(harm, "H5", "MONTHLY")).isEqualTo(alone);
        assertThat(Risk.sac(harm, "H0", "MONTHLY")).isEqualTo(alone);
        assertThat(Risk.sac(harm, "HU", "MONTHLY")).isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", textBlock = """
            HU, null, WEEKLY
            HU, H5,   WEEKLY
            H5, null, UNK
            H5, null, null
            H1, HU,   WEEKLY
            H0, HU,   WEEKLY
            H9, null, WEEKLY
            H1, H9,   WEEKLY
            H3, null, DAILY
            """)
    void sac_isNotDetermined_whenAnEstimateIsUnknown(
            String harm, @Nullable String possibleHarm, @Nullable String recurrence) {
        assertThat(Risk.sac(harm, possibleHarm, recurrence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            harm, null,    H0,      H1,      HU,      H2,      H3,      H4,          H5
            H0,   NONE,    NONE,    NONE,    NONE,    NONE,    NONE,    SAFETY_RISK, SAFETY_RISK
            H1,   NONE,    NONE,    NONE,    NONE,    NONE,    NONE,    SAFETY_RISK, SAFETY_RISK
            HU,   NONE,    NONE,    NONE,    NONE,    NONE,    NONE,    SAFETY_RISK, SAFETY_RISK
            H9,   NONE,    NONE,    NONE,    NONE,    NONE,    NONE,    SAFETY_RISK, SAFETY_RISK
            H2,   LIGHT,   LIGHT,   LIGHT,   LIGHT,   LIGHT,   LIGHT,   SAFETY_RISK, SAFETY_RISK
            H3,   LIGHT,   LIGHT,   LIGHT,   LIGHT,   LIGHT,   LIGHT,   SAFETY_RISK, SAFETY_RISK
            H4,   SERIOUS, SERIOUS, SERIOUS, SERIOUS, SERIOUS, SERIOUS, SERIOUS,     SERIOUS
            H5,   FATAL,   FATAL,   FATAL,   FATAL,   FATAL,   FATAL,   FATAL,       FATAL
            """)
    void severity_isTheCellOfHarmAndPossibleHarm(
            String harm, String none, String h0, String h1, String hu, String h2, String h3, String h4, String h5) {
        assertThat(Risk.severity(harm, null)).isEqualTo(none);
        assertThat(Risk.severity(harm, "H0")).isEqualTo(h0);
        assertThat(Risk.severity(harm, "H1")).isEqualTo(h1);
        assertThat(Risk.severity(harm, "HU")).isEqualTo(hu);
        assertThat(Risk.severity(harm, "H2")).isEqualTo(h2);
        assertThat(Risk.severity(harm, "H3")).isEqualTo(h3);
        assertThat(Risk.severity(harm, "H4")).isEqualTo(h4);
        assertThat(Risk.severity(harm, "H5")).isEqualTo(h5);
    }

    @Test
    void everyHarmButUnknown_hasAScore() {
        assertThat(codes("TIM-HARM"))
                .filteredOn(harm -> Risk.sac(harm, null, "WEEKLY").isEmpty())
                .containsExactly("HU");
    }

    @Test
    void everyRecurrenceButUnknown_hasAScore() {
        assertThat(codes("TIM-RECURRENCE"))
                .filteredOn(recurrence -> Risk.sac("H5", null, recurrence).isEmpty())
                .containsExactly("UNK");
    }

    @Test
    void theOutcomesAreTheCodesOfTheirLists() {
        Set<String> severities = new HashSet<>();
        Set<String> scores = new HashSet<>();
        for (String harm : codes("TIM-HARM")) {
            for (String possible : codes("TIM-HARM")) {
                severities.add(Risk.severity(harm, possible));
                codes("TIM-RECURRENCE")
                        .forEach(recurrence -> Risk.sac(harm, possible, recurrence)
                                .ifPresent(score -> scores.add(String.valueOf(score))));
            }
        }

        assertThat(severities).containsExactlyInAnyOrderElementsOf(codes("TIM-SEV2"));
        assertThat(scores).containsExactlyInAnyOrderElementsOf(codes("TIM-SAC"));
    }

    private static List<String> codes(String list) {
        return CodeLists.load().list(list).codes().stream().map(Code::code).toList();
    }
}
