package nl.tim.analysis.incident;

import static nl.tim.analysis.incident.Events.classified;
import static nl.tim.analysis.incident.Events.event;
import static nl.tim.analysis.incident.Events.fold;
import static nl.tim.analysis.incident.Events.report;
import static nl.tim.analysis.incident.Events.reported;
import static nl.tim.analysis.incident.Events.supplemented;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import nl.tim.schemas.codes.CodeLists;
import org.junit.jupiter.api.Test;

class DerivationTest {
    private final Derivation derivation = new Derivation(CodeLists.load());

    private Derived derive(Event... events) {
        return derivation.of(Objects.requireNonNull(fold(List.of(events))));
    }

    @Test
    void groupsBoundaryAndScores_followFromTheReport() {
        Derived derived = derive(reported(1, 1, "a"));

        assertThat(derived.fromGroup()).isEqualTo("HOSP");
        assertThat(derived.toGroup()).isEqualTo("GP");
        assertThat(derived.boundary()).isEqualTo("GP_HOSP");
        assertThat(derived.sac()).isEqualTo(OptionalInt.of(3));
        assertThat(derived.severity()).isEqualTo("SAFETY_RISK");
        assertThat(derived.organisations()).containsExactly("UMCU");
        assertThat(derived.flags()).isEmpty();
    }

    @Test
    void scores_followTheAnalystOnceClassified() {
        Derived derived = derive(reported(1, 1, "a"), classified(1, 2, 1L));

        assertThat(derived.sac()).isEqualTo(OptionalInt.of(3));
        assertThat(derived.severity()).isEqualTo("SERIOUS");
    }

    @Test
    void dateOfReceipt_isAmsterdams() {
        // Events.START plus 1 s is before midnight in Amsterdam, plus 11 s after it.
        assertThat(derive(reported(1, 1, "a")).receivedOn()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(derive(reported(1, 11, "a")).receivedOn()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void threeOrganisations_makeTheBoundaryMulti() {
        var involved = List.of(new InvolvedOrganisation("A", "SENDER"), new InvolvedOrganisation("B", "CO_TREATER"));

        Derived derived = derive(event(1, 1, null, null, report("HOSP", "GP", new Text.Opened("x"), involved)));

        assertThat(derived.boundary()).isEqualTo("MULTI");
        assertThat(derived.organisations()).containsExactly("A", "B", "UMCU");
    }

    @Test
    void unknownCodes_areNamedByFieldAndFlagged_andTheReportStands() {
        var involved = List.of(new InvolvedOrganisation("A", "WITNESS"));

        Derived derived = derive(event(1, 1, null, null, report("MOON", "GP", new Text.Opened("x"), involved)));

        assertThat(derived.unknownCodes()).containsExactly("fromSector", "involvedOrganisations.role");
        assertThat(derived.flags()).containsExactly("UNKNOWN_CODE");
        assertThat(derived.fromGroup()).isEqualTo("OTHER");
        assertThat(derived.boundary()).isEqualTo("OTHER");
    }

    @Test
    void erasedText_isFlagged() {
        Derived derived = derive(event(1, 1, null, null, report("HOSP", "GP", new Text.Erased(), List.of())));

        assertThat(derived.flags()).containsExactly("TEXT_ERASED");
    }

    @Test
    void wordsWithoutReport_haveFlagsAndADateButNoCodes() {
        Derived derived = derive(supplemented(1, 1));

        assertThat(derived.flags()).containsExactly("BEFORE_REPORT");
        assertThat(derived.receivedOn()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(derived.boundary()).isNull();
        assertThat(derived.sac()).isEmpty();
    }
}
