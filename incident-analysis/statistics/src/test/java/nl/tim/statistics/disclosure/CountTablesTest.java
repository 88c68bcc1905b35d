package nl.tim.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountTablesTest {

    private static final Axis A = RandomTables.axis("a", 2);
    private static final Axis B = RandomTables.axis("b", 2);
    private static final Axis C = RandomTables.axis("c", 2);
    private static final List<List<Integer>> ONES = List.of(List.of(1, 1), List.of(1, 1));

    @Test
    void refusesARingOfTables_becauseTheCellsBehindThemWouldExcludeMore() {
        assertThatNoException().isThrownBy(() -> CountTables.of(ones("ab", A, B), ones("bc", B, C)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTables.of(ones("ab", A, B), ones("bc", B, C), ones("ac", A, C)))
                .withMessageContaining("ring");
    }

    @Test
    void refusesARing_throughADerivedAxis() {
        Derivation derivation = new Derivation(C, shape("ab", A, B), List.of(List.of("c0", "c1"), List.of("c1", "c0")));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CountTables(List.of(ones("ab", A, B), ones("ac", A, C)), List.of(derivation), List.of()))
                .withMessageContaining("ring");
    }

    @Test
    void allowsRings_betweenDifferentMeasures() {
        CountTable requests = new CountTable(new TableShape("ac", "requests", A, C), "1", ONES);
        assertThatNoException().isThrownBy(() -> CountTables.of(ones("ab", A, B), ones("bc", B, C), requests));
    }

    @Test
    void refusesTablesThatDisagreeAboutATotal() {
        CountTable other = new CountTable(TableShape.oneWay("a", "reports", A), "1", List.of(List.of(2), List.of(3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTables.of(ones("ab", A, B), other))
                .withMessageContaining("disagree");
    }

    @Test
    void refusesTheSameTableTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> CountTables.of(ones("ab", A, B), ones("ab", A, B)));
    }

    @Test
    void refusesSpansThatOverlap() {
        List<Span> spans = List.of(new Span("x", List.of("1", "2")), new Span("y", List.of("2", "3")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountTables(List.of(ones("ab", A, B)), List.of(), spans))
                .withMessageContaining("two spans");
    }

    @Test
    void refusesCountsThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountTable(shape("ab", A, B), "1", List.of(List.of(1, 2))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountTable(shape("ab", A, B), "1", List.of(List.of(1, -2), List.of(0, 0))));
    }

    private static TableShape shape(String name, Axis rows, Axis columns) {
        return new TableShape(name, "reports", rows, columns);
    }

    private static CountTable ones(String name, Axis rows, Axis columns) {
        return new CountTable(shape(name, rows, columns), "1", ONES);
    }
}
