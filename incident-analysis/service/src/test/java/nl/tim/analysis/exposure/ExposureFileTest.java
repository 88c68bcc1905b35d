package nl.tim.analysis.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryEntry.Kind;
import nl.tim.analysis.exposure.Exposure.Measure;
import nl.tim.analysis.exposure.ExposureFile.Reading;
import nl.tim.analysis.exposure.ExposureFile.Wrong;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.codes.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExposureFileTest {

    private static final String HEAD = String.join(";", ExposureFile.COLUMNS) + "\n";

    @Test
    void readsQuartersAndMonths_andWhatIsTakenBack() {
        Reading reading =
                read(HEAD + "ZH;HOSP;VVT;2026-Q3;;1200;\r\nZH;GP;HOSP;2026-09;310;;12000\n\nZH;HOSP;GP;2026-Q2;;;\n");

        assertThat(reading.wrong()).isEmpty();
        assertThat(reading.lines()).hasSize(3);
        assertThat(reading.lines().getFirst())
                .isEqualTo(new Exposure(
                        "ZH",
                        "HOSP",
                        "VVT",
                        new ExposurePeriod(LocalDate.of(2026, 7, 1), ExposurePeriod.QUARTER),
                        Map.of(Measure.DISCHARGES, 1200L)));
        assertThat(reading.lines().get(1).numbers())
                .isEqualTo(Map.of(Measure.REFERRALS, 310L, Measure.CONTACTS, 12000L));
        assertThat(reading.lines().get(1).key()).isEqualTo("ZH|GP|HOSP|2026-09");
        assertThat(reading.lines().getLast().numbers()).isEmpty();
    }

    @Test
    void readsWhatASpreadsheetWrites() {
        Reading reading = read("\uFEFF" + HEAD.replace(';', ',') + "\"ZH\",\"HOSP\",\"VVT\",\"2026-Q3\",,1200,\n");

        assertThat(reading.wrong()).isEmpty();
        assertThat(reading.lines()).singleElement().extracting(Exposure::key).isEqualTo("ZH|HOSP|VVT|2026-Q3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZH;HOSP;VVT;2026-Q3;;1.200; | line 2, discharges: give a whole number",
                "ZH;HOSP;VVT;2026-Q3;;0; | line 2, discharges: give a whole number",
                "ZH;HOSP;VVT;2026-Q3;;-3; | line 2, discharges: give a whole number",
                "ZH;HOSP;VVT;2026-13;;3; | line 2, period: give a quarter",
                "ZH;HOSP;VVT;zomer;;3; | line 2, period: give a quarter",
                "ZZ;HOSP;VVT;2026-Q3;;3; | line 2, organisation: the directory has no such code",
                "PRAKTIJK;HOSP;VVT;2026-Q3;;3; | line 2, organisation: give the organisation",
                "ZH;ZIEKENHUIS;VVT;2026-Q3;;3; | line 2, from: is not a code",
                "ZH;HOSP;;2026-Q3;;3; | line 2, to: is not a code",
                "ZH;HOSP;VVT;2026-Q3;3 | line 2: there are 5 columns instead of 7"
            })
    void tellsWhatIsWrong_withItsLine(String line, String said) {
        Reading reading = read(HEAD + line + "\n");

        assertThat(reading.lines()).isEmpty();
        assertThat(reading.wrong())
                .singleElement()
                .extracting(Wrong::said)
                .asString()
                .startsWith(said);
    }

    @Test
    void tellsEverythingAtOnce() {
        Reading reading = read(HEAD + "ZH;HOSP;VVT;2026-Q3;;3;\nZZ;X;VVT;2026-Q3;;x;\nZH;HOSP;VVT;2026Q3;;4;\n");

        assertThat(reading.lines()).hasSize(1);
        assertThat(reading.wrong())
                .extracting(Wrong::said)
                .satisfiesExactly(
                        said -> assertThat(said).startsWith("line 3, organisation"),
                        said -> assertThat(said).startsWith("line 3, from"),
                        said -> assertThat(said).startsWith("line 3, discharges"),
                        said -> assertThat(said).startsWith("line 4: says the same as line 2 again"));
    }

    @ParameterizedTest
    @CsvSource({"''", "naam;aantal", "'organisation;from;to;period;referrals;discharges;contacts'"})
    void aFileWithoutHeadOrLinesIsWrong(String content) {
        assertThat(read(content).wrong())
                .singleElement()
                .extracting(Wrong::line)
                .isEqualTo(1);
    }

    private static Reading read(String content) {
        return ExposureFile.read(content, new Two(), CodeLists.load());
    }

    /** A hospital, and a practice on its own. */
    private static final class Two implements Directory {

        private static final List<DirectoryEntry> ENTRIES = List.of(
                new DirectoryEntry("ZH", Kind.ORGANISATION, new Label("ZH", "ZH"), null, "ORGANISATION", "HOSP"),
                new DirectoryEntry("PRAKTIJK", Kind.ORGANISATION, new Label("P", "P"), null, "PRACTICE", "GP"));

        @Override
        public Optional<DirectoryEntry> find(String code) {
            return ENTRIES.stream().filter(entry -> entry.code().equals(code)).findFirst();
        }

        @Override
        public List<DirectoryEntry> all() {
            return ENTRIES;
        }
    }
}
