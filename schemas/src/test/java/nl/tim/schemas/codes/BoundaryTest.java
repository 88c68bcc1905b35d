package nl.tim.schemas.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryTest {

    /** The upper half of the table of sectors; sectors that share a row and column behave alike. */
    private static final String TABLE = """
            -      GP        GPOOH      HOSP       VVT       PHARM      LAB      AMB      ZCC   GGZ      MIDW      OTH
            GP     OTHER     GP_GPOOH   GP_HOSP    GP_VVT    GP_PHARM   GP_LAB   GP_AMB   OTHER GP_GGZ   OTHER     OTHER
            GPOOH  -         OTHER      GPOOH_HOSP GP_VVT    GP_PHARM   GP_LAB   GP_AMB   OTHER GP_GGZ   OTHER     OTHER
            HOSP   -         -          HOSP_HOSP  HOSP_VVT  HOSP_PHARM HOSP_LAB AMB_HOSP OTHER HOSP_GGZ MIDW_HOSP OTHER
            VVT    -         -          -          VVT_VVT   VVT_PHARM  OTHER    OTHER    OTHER OTHER    OTHER     OTHER
            PHARM  -         -          -          -         OTHER      OTHER    OTHER    OTHER OTHER    OTHER     OTHER
            LAB    -         -          -          -         -          OTHER    OTHER    OTHER OTHER    OTHER     OTHER
            AMB    -         -          -          -         -          -        OTHER    OTHER OTHER    OTHER     OTHER
            ZCC    -         -          -          -         -          -        -        OTHER OTHER    OTHER     OTHER
            GGZ    -         -          -          -         -          -        -        -     OTHER    OTHER     OTHER
            MIDW   -         -          -          -         -          -        -        -     -        OTHER     OTHER
            OTH    -         -          -          -         -          -        -        -     -        -         OTHER
            """;

    private static final Map<String, List<String>> ALIKE = Map.of(
            "HOSP", List.of("HOSP", "CLINIC", "PHARMH"),
            "VVT", List.of("NH", "STAY", "HC"),
            "OTH", List.of("REHAB", "PARA", "HOSPICE", "GHZ", "DENT", "SOCIAL", "PAT", "OTH", "UNK"));

    @Test
    void everyPairOfSectors_hasItsCellInBothDirections() {
        Map<List<String>, String> cells = cells();
        List<String> sectors = CodeLists.load().list("TIM-SECTOR").codes().stream()
                .map(Code::code)
                .toList();

        assertThat(cells).hasSize(sectors.size() * sectors.size());
        for (String from : sectors) {
            for (String to : sectors) {
                assertThat(Boundary.of(from, to, 2)).as("%s -> %s", from, to).isEqualTo(cells.get(List.of(from, to)));
            }
        }
    }

    @Test
    void everyBoundaryOfTheList_comesFromSomePair() {
        Set<String> derived = new HashSet<>(cells().values());
        derived.add(Boundary.of("GP", "HOSP", 3));

        assertThat(derived)
                .containsExactlyInAnyOrderElementsOf(CodeLists.load().list("TIM-BOUNDARY").codes().stream()
                        .map(Code::code)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "GP, HOSP, 0, GP_HOSP",
        "GP, HOSP, 1, GP_HOSP",
        "GP, HOSP, 2, GP_HOSP",
        "GP, HOSP, 3, MULTI",
        "UNK, UNK, 4, MULTI"
    })
    void threeOrganisationsOrMore_areMulti(String from, String to, int organisations, String boundary) {
        assertThat(Boundary.of(from, to, organisations)).isEqualTo(boundary);
    }

    @ParameterizedTest
    @CsvSource({"GP, NEW_SECTOR", "NEW_SECTOR, HOSP", "'', ''"})
    void aSectorThatIsNotInTheList_isOther(String from, String to) {
        assertThat(Boundary.of(from, to, 2)).isEqualTo("OTHER");
    }

    private static Map<List<String>, String> cells() {
        List<String[]> rows = TABLE.lines().map(line -> line.trim().split(" +")).toList();
        Map<List<String>, String> cells = new HashMap<>();
        for (String[] row : rows.subList(1, rows.size())) {
            for (int column = 1; column < row.length; column++) {
                if (!row[column].equals("-")) {
                    fill(cells, row[0], rows.getFirst()[column], row[column]);
                }
            }
        }
        return cells;
    }

    private static void fill(Map<List<String>, String> cells, String row, String column, String boundary) {
        for (String one : ALIKE.getOrDefault(row, List.of(row))) {
            for (String other : ALIKE.getOrDefault(column, List.of(column))) {
                cells.put(List.of(one, other), boundary);
                cells.put(List.of(other, one), boundary);
            }
        }
    }
}
