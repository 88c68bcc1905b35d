package nl.tim.analysis.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class XlsxTest {

    private static final Instant AT = Instant.parse("2026-10-12T09:00:00Z");
    private static final List<String> SIGNS = List.of("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－");
    private static final List<String> ATTACKS =
            List.of("1+1", "cmd|' /C calc'!A0", "HYPERLINK(\"http://evil\";\"klik\")", "SUM(A1:A9)");

    @Test
    void noneOf40InjectionsIsAFormula() throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        SIGNS.forEach(sign -> ATTACKS.forEach(attack -> rows.add(List.of(sign + attack, 7))));
        assertThat(rows).hasSize(40);
        byte[] made = Xlsx.of("Titel", AT, List.of(new Sheet("Blad", 0, rows)));
        try (ReadableWorkbook opened = new ReadableWorkbook(new ByteArrayInputStream(made))) {
            List<Row> read = opened.getFirstSheet().read();
            assertThat(read).hasSize(40);
            assertThat(read).allSatisfy(row -> {
                assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(0).getText()).startsWith("'");
                assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
            });
        }
    }

    @Test
    void longTextsHaveTheLinesThatTheyNeed() {
        String text = "Een verhaal van twaalf woorden, dat dus niet op één regel past. ".repeat(3);
        List<List<Object>> rows =
                List.of(List.of("Soort", "Wat er gebeurde"), List.of("MED", text), List.of("INF", "kort"));
        String sheet = new String(
                Zip.files(Xlsx.of("Titel", AT, List.of(new Sheet("Blad", 1, rows))))
                        .get("xl/worksheets/sheet1.xml"),
                StandardCharsets.UTF_8);
        assertThat(sheet).contains("<row r=\"2\" ht=\"60").doesNotContain("<row r=\"3\" ht");
    }

    @Test
    void isTheSameBytesEveryTime() {
        List<Sheet> sheets = List.of(new Sheet("Blad", 1, List.of(List.of("Kop"), List.of(3))));
        byte[] first = Xlsx.of("Titel", AT, sheets);
        assertThat(new String(Zip.files(first).get("docProps/core.xml"), StandardCharsets.UTF_8))
                .contains(AT.toString());
        assertThat(Xlsx.of("Titel", AT, sheets)).isEqualTo(first);
    }
}
