package nl.tim.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.codes.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    private final Labels labels = new Labels(CodeLists.load(), FixedDirectory.ofTheSamples());

    @ParameterizedTest
    @CsvSource({
        "TO_SECTOR, GP, Huisarts, true",
        "ORGANISATION, ORG-0, Zorggroep Noord, true",
        "CARE_PATHWAY, ORG-1, Hartfalen, true",
        "REPORTING_ORGANISATION, UNK, Weet ik niet, true",
        "REPORTING_ORGANISATION, ORG-9, ORG-9, false",
        "TO_SECTOR, NIEUW, NIEUW, false",
        "TO_SECTOR, ORG-0, ORG-0, false",
        "TYPE, MED.03, MED.03, false",
        "ORGANISATION, ' ', -, false",
    })
    void namesCodesOfListsAndDirectoryAlike_andTheUnknownByThemselves(
            CodedField field, String code, String name, boolean known) {
        assertThat(labels.of(field, code, Locale.of("nl"))).startsWith(name);
        assertThat(labels.of(field, code).nl()).startsWith(name);
        assertThat(labels.find(field, code).isPresent()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"en, Heart failure", "en-GB, Heart failure", "nl, Hartfalen", "de, Hartfalen"})
    void speaksEnglishOrElseDutch(String language, String name) {
        assertThat(labels.of(CodedField.CARE_PATHWAY, "ORG-1", Locale.forLanguageTag(language)))
                .isEqualTo(name);
        assertThat(labels.of(CodedField.CARE_PATHWAY, "ORG-1")).isEqualTo(new Label("Hartfalen", "Heart failure"));
    }
}
