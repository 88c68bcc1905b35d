package nl.tim.analysis.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.audit.RecordingWitness;
import nl.tim.analysis.web.UnavailableException;
import org.junit.jupiter.api.Test;

class VisitTest {

    private static final UUID ASKED = new UUID(1, 1);
    private static final UUID LINKED = new UUID(2, 2);
    private static final Person ANALYST = new Person("analist-1", "A. Analist", Set.of(Role.ANALYST), null);

    private final RecordingWitness witness = new RecordingWitness();
    private final Visit visit = new Visit(
            ANALYST, new Asked("GET /cases/{incidentId}", "/cases/" + ASKED, "192.0.2.1"), () -> new UUID(9, 9));

    @Test
    void tellsOfTheRequest_alsoWhenNothingWasShown() {
        visit.tell(witness, false);
        assertThat(witness.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.requestId()).isEqualTo(new UUID(9, 9));
            assertThat(seen.incidents()).isEmpty();
        });
    }

    @Test
    void tellsOnlyWhatIsNew() {
        visit.shown(ASKED, "TIM-2026-AAAAAA");
        visit.said("insuline");
        visit.tell(witness, false);
        visit.shown(ASKED, null);
        visit.said("insuline");
        visit.tell(witness, false);
        visit.shown(LINKED, null);
        visit.tell(witness, false);

        assertThat(witness.seen())
                .extracting(Seen::incidents)
                .containsExactly(Map.of(ASKED, Optional.of("TIM-2026-AAAAAA")), Map.of(LINKED, Optional.empty()));
    }

    @Test
    void whatCouldNotBeKept_isToldAgain() {
        witness.begin(true);
        visit.shown(ASKED, null);
        assertThatThrownBy(() -> visit.tell(witness, false)).isInstanceOf(UnavailableException.class);
        witness.begin(false);
        visit.tell(witness, false);
        assertThat(witness.seen())
                .singleElement()
                .satisfies(seen -> assertThat(seen.incidents()).containsOnlyKeys(ASKED));
    }

    @Test
    void isRefusedOnlyWhatWasAskedFor() {
        visit.refused(ASKED);
        visit.refused(LINKED);
        visit.tell(witness, true);
        assertThat(witness.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.refused()).containsExactly(ASKED);
            assertThat(seen.failed()).isTrue();
        });
    }
}
