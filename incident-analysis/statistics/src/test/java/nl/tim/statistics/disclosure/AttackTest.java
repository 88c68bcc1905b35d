package nl.tim.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An attacker that shares no code with the audit. */
class AttackTest {

    private static final Policy SHOW_MUCH = new Policy(3, 0, 2000);

    /** How many random tables are attacked in all; {@code -Dtim.disclosure.tables=100000} attacks many. */
    private static final int TABLES = Integer.getInteger("tim.disclosure.tables", 4000);

    @Test
    void countsTheSameCandidatesAsPlainEnumeration() {
        SplittableRandom random = new SplittableRandom(1);
        int compared = 0;
        for (int i = 0; i < 400; i++) {
            CountTables tables = i % 8 == 0 ? RandomTables.linked(random) : RandomTables.single(random, 9);
            compared += compare(tables, random.nextInt(5));
        }
        assertThat(compared).isGreaterThan(500);
    }

    private static int compare(CountTables tables, int totals) {
        Cells cells = new Cells(tables.tables(), tables.derivations());
        List<View> views = new ArrayList<>();
        for (CountTable table : tables.tables()) {
            List<Totals> possible = Totals.of(table.shape());
            views.add(View.inFull(table.shape(), table.period(), List.of(table.period()))
                    .with(possible.get(totals % possible.size())));
        }
        List<PublishedTable> published =
                views.stream().map(view -> PublishedTable.of(view, cells)).toList();
        PlainEnumeration attacker = new PlainEnumeration(published, 100_000);
        if (!attacker.done()) {
            return 0;
        }
        Audit audit = new Audit(new Puzzle(cells, views), List.of(), 100_000);
        int compared = 0;
        for (View view : views) {
            for (Layout.Place place : Layout.of(
                            view.with(Totals.of(view.shape()).getFirst()))
                    .figures()
                    .toList()) {
                int count = cells.count(view, place);
                if (count > 0 && count < 8) {
                    assertThat(audit.candidates(cells.parts(view, place)[0]))
                            .containsExactlyElementsOf(attacker.candidates(label(view, place)));
                    compared++;
                }
            }
        }
        return compared;
    }

    private static String label(View view, Layout.Place place) {
        return PlainEnumeration.label(
                view.shape(),
                view.period(),
                place.rows().getFirst(),
                place.columns().getFirst());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void derivesNothing_fromWhatIsProtected(boolean showMuch) {
        SplittableRandom random = new SplittableRandom(showMuch ? 2 : 3);
        Attacked attacked = new Attacked();
        for (int i = 0; attacked.tables < TABLES / 2; i++) {
            CountTables tables = i % 200 == 0
                    ? RandomTables.linked(random)
                    : RandomTables.single(random, i % 200 == 1 ? 9 : i % 20 == 2 ? 6 : 4);
            attacked.attack(tables, Protection.protect(tables, List.of(), showMuch ? SHOW_MUCH : Policy.STANDARD));
        }
        assertThat(attacked.tables).isEqualTo(TABLES / 2);
        assertThat(attacked.derivable).as("%s", attacked).isZero();
        assertThat(attacked.tooLarge).as("%s", attacked).isLessThan(TABLES / 100);
        assertThat(attacked.small).as("%s", attacked).isGreaterThan(TABLES / 10);
    }

    static final class Attacked {
        int tables;
        int published;
        int tooLarge;
        int small;
        int derivable;

        void attack(CountTables tables, Publication publication) {
            if (publication.tables().isEmpty()) {
                this.tables++;
                return;
            }
            PlainEnumeration attacker = new PlainEnumeration(publication.tables(), 1_000_000);
            if (!attacker.done()) {
                tooLarge++;
                return;
            }
            this.tables++;
            published++;
            Cells cells = new Cells(tables.tables(), tables.derivations());
            for (CountTable table : tables.tables()) {
                View view = View.inFull(table.shape(), table.period(), List.of(table.period()));
                for (Layout.Place place : Layout.of(view).figures().toList()) {
                    int count = cells.count(view, place);
                    String label = label(view, place);
                    if (count > 0 && count < 8) {
                        small++;
                        derivable += attacker.candidates(label).size() < 3 ? 1 : 0;
                    }
                }
            }
        }

        @Override
        public String toString() {
            return tables + " tables, " + published + " published, " + tooLarge + " too large, " + small
                    + " small counts, " + derivable + " derivable";
        }
    }
}
