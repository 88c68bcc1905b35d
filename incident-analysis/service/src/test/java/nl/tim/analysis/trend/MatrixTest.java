package nl.tim.analysis.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.FilterLink;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Tallies;
import nl.tim.analysis.search.Tallies.Tally;
import nl.tim.schemas.codes.CodeLists;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private static final String[] GROUPS = {"GP", "HOSP", "VVT", "PHARM", "LAB", "ACUTE", "GGZ", "OTHER"};

    @Test
    void hasEveryPair_alsoWhenNothingWasReported() {
        Matrix matrix = matrix(Level.GROUP, IncidentFilter.ALL);
        assertThat(matrix.rows()).extracting(row -> row.total().code()).containsExactly(GROUPS);
        assertThat(matrix.columns()).extracting(Matrix.Line::code).containsExactly(GROUPS);
        assertThat(matrix.rows())
                .allSatisfy(row ->
                        assertThat(row.cells()).extracting(Matrix.Line::code).containsExactly(GROUPS));
        assertThat(matrix.total().measure()).isEqualTo(Measure.ZERO);
    }

    @Test
    void sumsRowsColumnsAndAll() {
        Matrix matrix = matrix(
                Level.GROUP,
                IncidentFilter.ALL,
                new Tally("GP", "HOSP", 3, 5),
                new Tally("GP", "VVT", 1, 1),
                new Tally("VVT", "HOSP", 2, 2));
        assertThat(matrix.rows().getFirst().total().measure()).isEqualTo(new Measure(4, 6));
        assertThat(matrix.columns().get(1).measure()).isEqualTo(new Measure(5, 7));
        assertThat(matrix.total().measure()).isEqualTo(new Measure(6, 8));
    }

    @Test
    void keepsUnlistedCodes_inARowOfTheirOwn() {
        Matrix matrix =
                matrix(Level.GROUP, IncidentFilter.ALL, new Tally("GP", "XYZ", 1, 1), new Tally("GP", null, 2, 2));
        assertThat(matrix.rows()).hasSize(8);
        assertThat(matrix.columns()).hasSize(9);
        assertThat(matrix.columns().getLast().code()).isEqualTo(Matrix.UNLISTED);
        assertThat(matrix.columns().getLast().measure()).isEqualTo(new Measure(3, 3));
        assertThat(FilterLink.query(matrix.columns().getLast().filter()))
                .startsWith("toGroup=%21GP&toGroup=%21HOSP")
                .endsWith("toGroup=%21OTHER&counted=true");
    }

    @Test
    void drillsDownToTheSectorsOfTheChosenGroups() {
        IncidentFilter filter =
                IncidentFilter.ALL.narrowedTo(CodedField.FROM_GROUP, "GP").narrowedTo(CodedField.TO_GROUP, "VVT");
        Matrix matrix = matrix(Level.SECTOR, filter, new Tally("GPOOH", "NH", 1, 4));
        assertThat(matrix.rows()).extracting(row -> row.total().code()).containsExactly("GP", "GPOOH");
        assertThat(matrix.columns()).extracting(Matrix.Line::code).containsExactlyInAnyOrder("NH", "STAY", "HC");
        assertThat(matrix.rows().getLast().total().measure()).isEqualTo(new Measure(1, 4));
    }

    @Test
    void linksAPairOutsideTheFilter_toNothing() {
        Matrix matrix = matrix(Level.GROUP, IncidentFilter.ALL.narrowedTo(CodedField.FROM_GROUP, "GP"));
        assertThat(FilterLink.query(matrix.rows().get(1).total().filter()))
                .isEqualTo("fromGroup=HOSP&fromGroup=%21HOSP&counted=true");
    }

    private static Matrix matrix(Level level, IncidentFilter filter, Tally... cells) {
        Tallies tallies = new Tallies(List.of(cells), new Tallies.Period(null, null));
        return Matrix.of(level, filter.onlyCounted(), tallies, CodeLists.load());
    }
}
