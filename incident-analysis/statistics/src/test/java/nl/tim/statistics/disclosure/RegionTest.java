package nl.tim.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public set of whole regions: matrix, type by harm, response, boundary by type, in a quarter, and in two with their sum. */
class RegionTest {

    @ParameterizedTest
    @ValueSource(ints = {150, 1000, 20_000})
    void saysSomethingAboutAQuarter_andNamesWhatIsWithheld(int reportsAYear) {
        CountTables tables = Regions.of(reportsAYear, 2, List.of("2026Q1"), List.of());
        Publication publication = Protection.protect(tables);
        assertThat(publication.about(full(Regions.MATRIX, "2026Q1")).tables()).hasSize(1);
        assertHalfIsVisible(tables, publication);
        assertEverythingIsDecided(tables, publication, List.of("2026Q1"));
    }

    @Test
    void repeatsWhatWasPublished_andAuditsTheNewQuarterWithIt() {
        List<String> quarters = List.of("2026Q1", "2026Q2");
        Publication first = Protection.protect(Regions.of(20_000, 5, quarters.subList(0, 1), List.of()));
        CountTables both = Regions.of(20_000, 5, quarters, List.of(new Span("half", quarters)));
        Publication second = Protection.protect(both, List.of(first), Policy.STANDARD);
        assertThat(second.tables()).containsAll(first.tables());
        assertThat(second.log()).containsAll(first.log());
        assertEverythingIsDecided(both, second, List.of("half", "2026Q1", "2026Q2"));
    }

    private static void assertHalfIsVisible(CountTables tables, Publication publication) {
        assertThat(publication.tables())
                .isNotEmpty()
                .allMatch(table -> RegionFigures.visibleShare(tables, table.view()) >= 0.5);
    }

    private static void assertEverythingIsDecided(CountTables tables, Publication publication, List<String> periods) {
        for (TableShape shape : tables.shapes()) {
            for (String period : periods) {
                Publication about = publication.about(full(shape, period));
                assertThat(about.tables().size() + about.withheld().size()).isEqualTo(1);
            }
        }
    }

    private static View full(TableShape shape, String period) {
        return View.inFull(shape, period, List.of(period));
    }
}
