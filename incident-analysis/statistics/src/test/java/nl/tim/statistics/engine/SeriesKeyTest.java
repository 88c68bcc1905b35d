package nl.tim.statistics.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesKeyTest {

    private static final LocalDate ONSET = LocalDate.of(2026, 3, 2);

    @Test
    void aPairIsTheSameInBothDirections_aBoundaryIsNot() {
        assertThat(SeriesKey.pair("UMCU", "REGIOZORGNU")).isEqualTo(SeriesKey.pair("REGIOZORGNU", "UMCU"));
        assertThat(SeriesKey.boundaryType("GP", "HOSP", "INF"))
                .isNotEqualTo(SeriesKey.boundaryType("HOSP", "GP", "INF"));
    }

    @Test
    void codesMustFitTheKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SeriesKey(SeriesKind.PAIR, List.of("UMCU")));
        assertThatIllegalArgumentException().isThrownBy(() -> SeriesKey.of(SeriesKind.CHANNEL, " "));
    }

    @Test
    void anIdDependsOnSeriesMethodAndOnset_andOnNothingElse() {
        String id = SignalId.of(SeriesKey.pair("A", "B"), Method.BAYES, ONSET);
        assertThat(id).hasSize(32).isEqualTo(SignalId.of(SeriesKey.pair("B", "A"), Method.BAYES, ONSET));
        assertThat(id)
                .isNotEqualTo(SignalId.of(SeriesKey.pair("A", "C"), Method.BAYES, ONSET))
                .isNotEqualTo(SignalId.of(SeriesKey.pair("A", "B"), Method.FARRINGTON_FLEXIBLE, ONSET))
                .isNotEqualTo(SignalId.of(SeriesKey.pair("A", "B"), Method.BAYES, ONSET.plusWeeks(1)));
        assertThat(SignalId.of(SeriesKey.pair("A1", "2"), Method.BAYES, ONSET))
                .isNotEqualTo(SignalId.of(SeriesKey.pair("A", "12"), Method.BAYES, ONSET));
    }

    @Test
    void anIdNeverChanges() {
        assertThat(SignalId.of(SeriesKey.of(SeriesKind.CHANNEL, "FAX"), Method.LIKELIHOOD_RATIO_CUSUM, ONSET))
                .isEqualTo("302b96196993c2594c7ab5ec50861858");
    }
}
