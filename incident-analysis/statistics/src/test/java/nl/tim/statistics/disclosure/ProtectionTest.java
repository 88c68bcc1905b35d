package nl.tim.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProtectionTest {

    private static final TableShape TWO_BY_TWO =
            new TableShape("square", "reports", RandomTables.axis("a", 2), RandomTables.axis("b", 2));
    private static final Policy SHOW_MUCH = new Policy(3, 0, 2000);

    @Test
    void dropsTotals_whenTheyGiveACountAway() {
        CountTables tables = CountTables.of(new CountTable(TWO_BY_TWO, "1", List.of(List.of(0, 1), List.of(7, 6))));
        Publication publication = Protection.protect(tables, List.of(), SHOW_MUCH);
        View view = publication.tables().getFirst().view();
        assertThat(view.rows()).hasSize(2);
        assertThat(view.totals()).isNotEqualTo(Totals.ALL);
        assertThat(publication.log())
                .first()
                .isEqualTo(new Step(Step.Action.DROP_TOTALS, view.with(Totals.ROWS), new Step.TooFewCandidates(1)));
    }

    @Test
    void withholds_whenLessThanHalfOfTheReportsWouldBeVisible() {
        CountTables tables = CountTables.of(new CountTable(TWO_BY_TWO, "1", List.of(List.of(1, 2), List.of(9, 7))));
        Publication publication = Protection.protect(tables);
        assertThat(publication.tables()).isEmpty();
        assertThat(publication.withheld())
                .singleElement()
                .satisfies(step -> assertThat(step.reason()).isEqualTo(new Step.TooLittleVisible()));
    }

    @Test
    void mergesTheSmallestCategories_untilHalfIsVisible() {
        CountTable table = new CountTable(
                TableShape.oneWay("one", "reports", new Axis("type", List.of("x", "MED", "y", "z", "w"))),
                "1",
                List.of(List.of(5), List.of(9), List.of(3), List.of(6), List.of(5)));
        PublishedTable published =
                Protection.protect(CountTables.of(table)).tables().getFirst();
        assertThat(published.view().rows())
                .containsExactly(List.of("x"), List.of("MED"), List.of("z"), List.of("w", "y"));
        assertThat(published.figure("MED", "")).contains(new Figure.Rounded(10));
        assertThat(published.figure("y", "")).isEmpty();
    }

    @Test
    void refusesOtherCountsThanWerePublished() {
        CountTables before = CountTables.of(new CountTable(TWO_BY_TWO, "1", List.of(List.of(20, 30), List.of(9, 8))));
        CountTables after = CountTables.of(new CountTable(TWO_BY_TWO, "1", List.of(List.of(20, 33), List.of(9, 8))));
        Publication published = Protection.protect(before);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Protection.protect(after, List.of(published), Policy.STANDARD))
                .withMessageContaining("other counts");
    }

    @Test
    void isTheSameEveryTime_andTwiceIsOnce() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 100; i++) {
            CountTables tables = i % 5 == 0 ? RandomTables.linked(random) : RandomTables.single(random, 9);
            Publication once = Protection.protect(tables);
            assertThat(Protection.protect(tables)).isEqualTo(once);
            assertThat(Protection.protect(tables, List.of(once), Policy.STANDARD))
                    .isEqualTo(once);
        }
    }

    @Test
    void printsTrueSumsByTheRule_totalsToo() {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < 200; i++) {
            CountTables tables = i % 5 == 0 ? RandomTables.linked(random) : RandomTables.single(random, 9);
            for (PublishedTable published :
                    Protection.protect(tables, List.of(), SHOW_MUCH).tables()) {
                List<Layout.Place> places =
                        Layout.of(published.view()).figures().toList();
                List<Figure> figures = published.figures().figures().toList();
                for (int j = 0; j < places.size(); j++) {
                    assertThat(figures.get(j)).isEqualTo(Figure.of(sum(tables, published.view(), places.get(j))));
                }
            }
        }
    }

    private static int sum(CountTables tables, View view, Layout.Place place) {
        int sum = 0;
        for (CountTable table : tables.tables()) {
            if (table.shape().equals(view.shape()) && view.periods().contains(table.period())) {
                for (int i = 0; i < table.counts().size(); i++) {
                    for (int j = 0; j < table.counts().get(i).size(); j++) {
                        boolean row = in(
                                place.rows(), table.shape().rows().categories().get(i));
                        boolean column = in(
                                place.columns(),
                                table.shape().columns().categories().get(j));
                        sum += row && column ? table.counts().get(i).get(j) : 0;
                    }
                }
            }
        }
        return sum;
    }

    private static boolean in(List<String> categories, String category) {
        return categories.contains("") || categories.contains(category);
    }

    @Test
    void orderOfRowsMeansNothing() {
        SplittableRandom random = new SplittableRandom(13);
        for (int i = 0; i < 150; i++) {
            CountTables tables = i % 5 == 0 ? RandomTables.linked(random) : RandomTables.single(random, 9);
            CountTables turned = new CountTables(
                    tables.tables().stream().map(ProtectionTest::turned).toList(), List.of(), tables.spans());
            assertThat(byName(Protection.protect(turned, List.of(), SHOW_MUCH)))
                    .isEqualTo(byName(Protection.protect(tables, List.of(), SHOW_MUCH)));
        }
    }

    private static CountTable turned(CountTable table) {
        return new CountTable(
                new TableShape(
                        table.shape().name(),
                        table.shape().measure(),
                        turned(table.shape().rows()),
                        turned(table.shape().columns())),
                table.period(),
                table.counts().reversed().stream().map(List::reversed).toList());
    }

    private static Axis turned(Axis axis) {
        return new Axis(axis.name(), axis.categories().reversed());
    }

    private static Map<List<Object>, Figure> byName(Publication publication) {
        Map<List<Object>, Figure> figures = new HashMap<>();
        for (PublishedTable table : publication.tables()) {
            List<Layout.Place> places = Layout.of(table.view()).figures().toList();
            IntStream.range(0, places.size())
                    .forEach(i -> figures.put(
                            List.of(
                                    table.view().shape().name(),
                                    table.view().period(),
                                    new HashSet<>(places.get(i).rows()),
                                    new HashSet<>(places.get(i).columns())),
                            table.figures().figures().toList().get(i)));
        }
        return figures;
    }

    @Test
    void littleEffortPublishesLess_neverSomethingDerivable() {
        SplittableRandom random = new SplittableRandom(14);
        List<Integer> published = new ArrayList<>();
        for (int effort : List.of(0, 2000)) {
            SplittableRandom same = random.split();
            int tables = 0;
            AttackTest.Attacked attacked = new AttackTest.Attacked();
            for (int i = 0; i < 100; i++) {
                CountTables counts = RandomTables.single(same, 6);
                Publication publication = Protection.protect(counts, List.of(), new Policy(3, 0, effort));
                tables += publication.tables().size();
                attacked.attack(counts, publication);
            }
            assertThat(attacked.derivable).isZero();
            published.add(tables);
        }
        assertThat(published.getFirst()).isLessThanOrEqualTo(published.getLast());
    }

    @Test
    void drawsCharts_onlyFromShownFigures() {
        TableShape shape = TableShape.oneWay("one", "reports", RandomTables.axis("a", 2));
        CountTables tables = CountTables.of(
                new CountTable(shape, "1", List.of(List.of(12), List.of(20))),
                new CountTable(shape, "2", List.of(List.of(0), List.of(30))),
                new CountTable(shape, "3", List.of(List.of(14), List.of(7))));
        Publication publication = Protection.protect(tables);
        List<String> periods = List.of("1", "2", "3");
        assertThat(PublicChart.of(publication, shape, periods, "a0", "")).contains(new PublicChart(List.of(10, 0, 15)));
        assertThat(PublicChart.of(publication, shape, periods, "a1", "")).isEmpty();
        assertThat(PublicChart.of(publication, shape, List.of("1", "4"), "a0", ""))
                .isEmpty();
    }
}
