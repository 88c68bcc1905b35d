package nl.tim.analysis.trend.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.tim.analysis.directory.Details;
import nl.tim.analysis.directory.Details.Agreed;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryEntry.Kind;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.FixedDirectory;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementMarksTest {

    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);

    private final AgreementMarks marks = new AgreementMarks(new FixedDirectory(List.of(
            agreement("RTA-COPD", "TZP-COPD", FROM),
            agreement("RTA-HART", "TZP-HART", FROM),
            agreement("HASP", null, FROM),
            agreement("MEDOV", null, null))));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, HASP",
                "-, TZP-COPD, RTA-COPD",
                "-, TZP-SLAAP, ''",
                "RTA-HART, -, RTA-HART",
                "RTA-HART, TZP-COPD, RTA-HART",
                "MEDOV, -, ''",
            })
    void anAgreementIsShownOnTheSeriesThatItIsAbout_sinceItHolds(
            @Nullable String agreement, @Nullable String pathway, String shown) {
        IncidentFilter filter =
                with(with(IncidentFilter.ALL, CodedField.AGREEMENT, agreement), CodedField.CARE_PATHWAY, pathway);
        assertThat(marks.of(filter))
                .extracting(mark -> mark.what().nl() + " " + mark.within() + " " + mark.on() + " " + mark.href())
                .isEqualTo(
                        shown.isEmpty()
                                ? List.of()
                                : List.of(shown + " 2026.1 2026-04-01 /incidents?agreement=" + shown));
    }

    private static IncidentFilter with(IncidentFilter filter, CodedField field, @Nullable String code) {
        return code == null ? filter : filter.with(field, Choice.ANY.including(code));
    }

    private static DirectoryEntry agreement(String code, @Nullable String pathway, @Nullable LocalDate from) {
        Agreed agreed = new Agreed("RTA", "2026.1", pathway, from, List.of());
        Details details = new Details(null, "REGIO", agreed, 0, null);
        return new DirectoryEntry(code, Kind.AGREEMENT, new Label(code, code), null, null, null, null, details);
    }
}
