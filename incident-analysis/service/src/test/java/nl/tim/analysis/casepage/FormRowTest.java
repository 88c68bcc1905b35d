package nl.tim.analysis.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class FormRowTest {

    private static final UUID MINE = new UUID(1, 1);
    private static final UUID OURS = new UUID(1, 2);
    private static final UUID THEIRS = new UUID(1, 3);

    private final AtomicLong next = new AtomicLong(100);

    @Test
    void withoutAnythingTyped_thereAreTheItemsAndTwoFreeRows() {
        assertThat(rows(Typed.NOTHING, OURS)).containsExactly(row(OURS, false), free(101), free(102));
    }

    @Test
    void typedRowsKeepTheirIdsAndPlaces_whatAColleagueAddedComesBehindThem() {
        Typed typed = typed("nodes.0.nodeId", MINE, "nodes.0.text", "a", "nodes.2.nodeId", OURS, "nodes.2.text", "b");

        assertThat(rows(typed, OURS, THEIRS))
                .containsExactly(
                        new FormRow<>(MINE, null, true),
                        new FormRow<>(new UUID(0, 101), null, true),
                        new FormRow<>(OURS, null, true),
                        row(THEIRS, false),
                        free(102),
                        free(103));
    }

    @Test
    void rowsThatSayNothing_orThatNobodyCouldHaveTyped_areNone() {
        Typed typed =
                typed("nodes.0.nodeId", MINE, "nodes.0.text", " ", "nodes.2000000000.text", "x", "other.1.text", "x");

        assertThat(rows(typed)).containsExactly(free(101), free(102));
    }

    @Test
    void ofAFormThatIsGone_theWordsAreKept_andNoCodes() {
        assertThat(typed("nodes.0.text", "a", "reason", "ARBO", "explanation", "b", "until", " ")
                        .words())
                .containsExactly(Map.entry("nodes.0.text", "a"), Map.entry("explanation", "b"));
    }

    private List<FormRow<UUID>> rows(Typed typed, UUID... items) {
        return FormRow.of(typed, "rootCauses", "nodes", "nodeId", List.of(items), Function.identity(), this::id);
    }

    private UUID id() {
        return new UUID(0, next.incrementAndGet());
    }

    private static FormRow<UUID> row(UUID item, boolean typed) {
        return new FormRow<>(item, item, typed);
    }

    private static FormRow<UUID> free(long id) {
        return new FormRow<>(new UUID(0, id), null, false);
    }

    private static Typed typed(Object... namesAndValues) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("type", "rootCauses");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.add(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
        }
        return Typed.of(form, List.of());
    }
}
