package nl.tim.statistics.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTableTest {

    @Test
    void reportWithTwoColumns_countsOnceInItsRowAndInTheTotal() {
        ReportTable table = new ReportTable();
        table.add(1, "hospital-vvt", "medication");
        table.add(1, "hospital-vvt", "device");
        table.add(1, "hospital-vvt", "device");
        table.add(2, "gp-hospital", "device");
        assertThat(table.cell("hospital-vvt", "medication")).isEqualTo(new Cell(1, 0, 0, 1));
        assertThat(table.cell("hospital-vvt", "device")).isEqualTo(new Cell(1, 0, 1, 0));
    }

    @Test
    void unknownCategory_countsZero() {
        ReportTable table = new ReportTable();
        table.add("a", "row", "column");
        assertThat(table.cell("other", "column")).isEqualTo(new Cell(0, 0, 1, 0));
    }
}
