package nl.tim.schemas.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListReaderTest {

    private static final String LIST = """
            name: TIM-X
            version: 2026.1
            label: {nl: Lijst, en: List}
            codes:
              - code: NO
                label: {nl: Nee, en: No}
                definition: {nl: Het is niet zo., en: It is not so.}
                properties: {lfpse: 01}
              - code: 10
                parent: NO
                label: {nl: Tien, en: Ten}
                definition: {nl: Het zijn er tien., en: There are ten.}
                validTo: 2027-03-31
            """;

    @Test
    void codesAndNumbersStayTheTextThatWasWritten() {
        CodeList list = read(LIST);

        assertThat(list.version()).isEqualTo("2026.1");
        assertThat(list.find("NO").orElseThrow().properties()).containsEntry("lfpse", "01");
        assertThat(list.find("10").orElseThrow().parent()).isEqualTo("NO");
    }

    @Test
    void aRetiredCodeIsFound_butNoLongerOffered() {
        CodeList list = read(LIST);

        assertThat(list.find("10").orElseThrow().validTo()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(list.contains("10")).isFalse();
        assertThat(list.children("NO")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: TIM-X             | name: TIM-Y             | TIM-X calls itself TIM-Y
            version: 2026.1         | edition: 2026.1         | other fields than
            {nl: Lijst, en: List}   | {nl: Lijst}             | TIM-X.label.en is missing
            {nl: Nee, en: No}       | {nl: Nee, en: ''}       | a label needs Dutch and English
            {nl: Nee, en: No}       | {nl: Nee, nl: No}       | found duplicate key nl
            {nl: Nee, en: No}       | {nl: [Nee], en: No}     | TIM-X.codes.label.nl is not a text
            {nl: Nee, en: No}       | No                      | TIM-X.codes.label has no fields
            validTo: 2027-03-31     | validTo: spring         | Text 'spring' could not be parsed
            validTo: 2027-03-31     | validto: 2027-03-31     | other fields than
            {lfpse: 01}             | {lfpse: [1, 2]}         | TIM-X.codes.properties.lfpse is not a text
            """)
    void aBrokenFileIsRefused_withThePlaceNamed(String good, String bad, String message) {
        assertThat(LIST).contains(good);

        assertThatThrownBy(() -> read(LIST.replace(good, bad))).hasMessageContaining(message);
    }

    @Test
    void aListWithoutCodesIsRefused() {
        assertThatThrownBy(() -> read(LIST.substring(0, LIST.indexOf("codes:"))))
                .hasMessageContaining("TIM-X.codes is not a list");
    }

    private static CodeList read(String yaml) {
        return CodeListReader.list("TIM-X", CodeListReader.parse("TIM-X", yaml));
    }
}
