package nl.tim.intake.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.tim.deidentify.Deidentifier;
import nl.tim.intake.directory.FixedDirectory;
import nl.tim.intake.form.Organisations;
import nl.tim.intake.list.csv.CsvList;
import nl.tim.intake.receipt.Receipts;
import nl.tim.intake.report.Acceptance;
import nl.tim.intake.report.RegionDeidentifier;
import nl.tim.intake.report.Report;
import nl.tim.intake.report.ReportLog.Publication;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.seal.ReceiptKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportListTest {

    private static final Instant NOW = Instant.parse("2026-11-21T13:00:00Z");
    private static final Deidentifier DEIDENTIFIER = Deidentifier.standard();
    private static final String HEAD =
            "nummer;ontvangen;datum;melder;tegenpartij;van;naar;soort;gevolg;verhaal;aantal\n";

    @TempDir
    Path folder;

    private ReportList list;

    @BeforeEach
    void open() {
        Path keys = folder.resolve("receipt.json");
        ReceiptKeys.create(keys);
        FixedDirectory directory = new FixedDirectory();
        CodeLists lists = CodeLists.load();
        list = new ReportList(
                new Acceptance(
                        lists,
                        directory,
                        new RegionDeidentifier(DEIDENTIFIER, directory),
                        new Receipts(ReceiptKeys.load(keys))),
                lists,
                new Organisations(directory, InstantSource.fixed(NOW)));
    }

    @Test
    void aRowIsAReport_byNamesOrCodes_asOfItsDayOfReceipt() {
        Publication first = stored(HEAD
                        + "7;05-03-2024;2024-03-04;Academisch Ziekenhuis;REGIOZORGNU;Ziekenhuis;gp;Medicatieoverdracht;H1;"
                        + "\"Bel 06-12345678;\n of mail\";\n")
                .getFirst();

        Report report = first.report();
        assertThat(first.receivedAt()).isEqualTo(Instant.parse("2024-03-05T05:00:00Z"));
        assertThat(report.occurrence().on()).isEqualTo(LocalDate.of(2024, 3, 4));
        assertThat(report.parties())
                .extracting("reporting", "counterpart", "fromSector", "toSector")
                .containsExactly("UMCU", "REGIOZORGNU", "HOSP", "GP");
        assertThat(report.coding().type()).isEqualTo("MED");
        assertThat(report.texts().narrative()).isEqualTo("Bel [TELEFOON-1];\n of mail");
        assertThat(report.reporter()).isNull();
        assertThat(report.incidentId().version()).isEqualTo(8);
    }

    @Test
    void whatIsNotKnownMayBeEmpty() {
        Report report = stored(HEAD + ";05-03-2024;;;;UNK;GP;MED;HU;De lijst klopte niet.;12\n")
                .getFirst()
                .report();

        assertThat(report.occurrence().precision()).isEqualTo(Report.Precision.UNKNOWN);
        assertThat(report.parties().reporting()).isEqualTo("UNK");
        assertThat(report.reporter()).extracting("anonymous").isEqualTo(true);
        assertThat(report.form()).isEqualTo(Report.Form.VERZAMEL);
        assertThat(report.coding().eventCount()).isEqualTo(12);
    }

    @Test
    void aListReadAgainIsTheSameReports_whateverElseIsInIt() {
        String row = ";05-03-2024;03-2024;UMCU;;HOSP;GP;MED;H1;De lijst klopte niet.;\n";

        List<Publication> once = stored(HEAD + "1" + row + row);
        List<Publication> again = stored("\uFEFF" + HEAD + "2" + row + row + "1" + row);

        assertThat(again.getLast().report()).isEqualTo(once.getFirst().report());
        assertThat(again.get(1).report()).isEqualTo(once.getLast().report());
        assertThat(once.getFirst().report().occurrence().precision()).isEqualTo(Report.Precision.MONTH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1;05-03-2024;31-02-2024;UMCU;;HOSP;GP;MED;H1;De lijst klopte niet.;   | 2 DATE not_a_date",
                "1;gisteren;04-03-2024;UMCU;;HOSP;GP;MED;H1;De lijst klopte niet.;     | 2 RECEIVED not_a_date",
                "1;;;UMCU;;HOSP;GP;MED;H1;De lijst klopte niet.;                       | 2 RECEIVED required",
                "1;05-03-2024;06-03-2024;UMCU;;HOSP;GP;MED;H1;De lijst klopte niet.;   | 2 DATE in_future",
                "1;05-03-2027;06-03-2024;UMCU;;HOSP;GP;MED;H1;De lijst klopte niet.;   | 2 RECEIVED not_before_today",
                "1;05-03-2024;;UMCU;Nergens;HOSP;GP;MED;H1;De lijst klopte niet.;      | 2 COUNTERPART unknown_organisation",
                "1;05-03-2024;;UMCU;;HOSP;Mars;MED;Erg;kort;veel                       | 2 COUNT not_a_number, 2 TO unknown_code, 2 HARM unknown_code, 2 NARRATIVE too_short",
                "1;05-03-2024;;UMCU;;HOSP;GP;MED;H1;De lijst; klopte; niet.;           | 2 null too_many_cells",
                "1;05-03-2024;;UMCU;;HOSP;GP;MED;H1;\"De lijst                          | 1 null not_csv"
            })
    void whatMustBeMendedIsTold_withItsLineAndColumn(String row, String problems) {
        assertThat(problems(HEAD + row + "\n")).containsExactly(problems.split(", "));
    }

    @Test
    void rowsThatCannotBeToldApart_areTold() {
        String row = ";05-03-2024;;UMCU;;HOSP;GP;MED;H1;De lijst klopte niet.;\n";

        assertThat(problems(HEAD + row + "\n" + row)).containsExactly("4 NUMBER same_row");
        assertThat(problems(HEAD + "1" + row + "1" + row)).containsExactly("3 NUMBER same_number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "datum;van;naar;soort;verhaal;patiënt;van | 1 null unknown_column, 1 FROM double_column, 1 HARM missing_column",
                "datum;van;naar;soort;gevolg;verhaal      | 1 null empty",
                "''                                       | 1 null empty"
            })
    void aFileWithOtherColumns_isNoList(String heading, String problems) {
        assertThat(problems(heading + "\n")).containsExactly(problems.split(", "));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ;", "windows-1252, ;", "UTF-8, ','", "windows-1252, '\t'"})
    void whatSpreadsheetsSave_isRead(String charset, String separator) {
        String text = "Datum;From;ToSector;Type;Harm;Narrative\n4-3-2024;HOSP;GP;MED;H1;Patiënt, één keer";

        CsvList read =
                CsvList.read(text.replace(", ", " ").replace(";", separator).getBytes(Charset.forName(charset)));

        assertThat(read.problems()).isEmpty();
        assertThat(read.rows().getFirst().get(Column.NARRATIVE)).isEqualTo("Patiënt één keer");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        ResourceBundle dutch = ResourceBundle.getBundle("list_nl");
        ResourceBundle english = ResourceBundle.getBundle("list_en");

        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(dutch.keySet()));
        assertThat(Stream.of(Column.values()).map(column -> column.name(Locale.ENGLISH)))
                .doesNotHaveDuplicates();
    }

    private List<Publication> stored(String csv) {
        ReportList.Checked checked = check(csv);
        assertThat(checked.problems()).isEmpty();
        return checked.storable();
    }

    private List<String> problems(String csv) {
        CsvList read = CsvList.read(csv.getBytes(StandardCharsets.UTF_8));
        return Stream.concat(read.problems().stream(), list.check(read.rows(), NOW).problems().stream())
                .map(problem -> problem.line() + " " + problem.column() + " " + problem.code())
                .toList();
    }

    private ReportList.Checked check(String csv) {
        CsvList read = CsvList.read(csv.getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems()).isEmpty();
        return list.check(read.rows(), NOW);
    }
}
