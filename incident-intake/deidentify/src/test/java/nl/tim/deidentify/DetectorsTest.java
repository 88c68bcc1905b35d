package nl.tim.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorsTest {

    private final Deidentifier deidentifier = Deidentifier.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BSN         | Verkeerde brief voor 999953503 gekregen   | 999953503
            BSN         | Verkeerde brief voor 832 883 499 gekregen | 832 883 499
            BSN         | nummer 9130.25.860 klopt                  | 9130.25.860
            BSN         | BSN op bandje 838767758.                  | 838767758
            BSN         | BSN: 123456789 (typefout)                 | 123456789
            BSN         | burgerservicenummer 12345678 van vader    | 12345678
            BSN         | bsn-nummer is: 9999 535 04                | 9999 535 04
            PHONE       | bel 06-12345678 terug                     | 06-12345678
            PHONE       | bel 06.2277.4410 terug                    | 06.2277.4410
            PHONE       | bel 06/19 88 32 10 terug                  | 06/19 88 32 10
            PHONE       | bel +31 6 2855 1903.                      | +31 6 2855 1903
            PHONE       | bel 0031629941887.                        | 0031629941887
            PHONE       | tel (071) 555 40 21 werkt niet            | (071) 555 40 21
            PHONE       | spoedlijn 0900 1234 bezet                 | 0900 1234
            EMAIL       | mail jan.de.wit@huisarts-noord.nl.        | jan.de.wit@huisarts-noord.nl
            EMAIL       | <m.dewit@thuiszorg.care>                  | m.dewit@thuiszorg.care
            EMAIL       | mail o'brien+tim@sub.example.museum, ja   | o'brien+tim@sub.example.museum
            POSTAL_CODE | woont op 7311 CK Apeldoorn                | 7311 CK
            POSTAL_CODE | woont op 6041GN                           | 6041GN
            POSTAL_CODE | bernhardstraat 19, 5171hd kaatsheuvel     | 5171hd
            POSTAL_CODE | bernhardstraat 19, 5171 hd kaatsheuvel    | 5171 hd
            """)
    void finds(Tag tag, String text, String expected) {
        Analysis analysis = deidentifier.analyse(text, Profile.RELEASE);

        assertThat(analysis.spans()).singleElement().satisfies(span -> {
            assertThat(span.tag()).isEqualTo(tag);
            assertThat(text.substring(span.start(), span.end())).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Geboren 09-09-1975, opname 03-04-2026, controle 12-11-26",
                "Datum 2026-11-02, 02.11.2026 en 2/11/2026",
                "Dosering 1-0-0-0 en 8-12-18-22, RR 120/80, 3/4 tablet",
                "Gaf 1234 mg en 2500 IE, daarna 1000ml en 5000 ml NaCl",
                "In 2026 IC-opname, in 2025 OK gehad, sinds 2024 is het zo, 2023 en 2022",
                "Ordernummer 123456788 en lab 612345670",
                "Bel 112 of zie kamer 214, sein 6214",
                "BSN onbekend, geboren 12-05-1957",
                "Om 08.00-12.00 uur, 14:30 - 15:45, 000000000",
                "volgens @dokter en a@b en jan@ziekenhuis zonder punt",
                "[BSN-1] [TELEFOON-2] [EMAIL-1] [POSTCODE-1]",
            })
    void leaves(String text) {
        assertThat(deidentifier.analyse(text, Profile.RELEASE).spans()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0612345678x", "x0612345678"})
    void leavesPhone_insideAWord(String text) {
        assertThat(new PhoneDetector().detect(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"naam 999953503", "naam 0612345678", "naam x@y.nl", "naam 7311 CK"})
    void everyDetectorAloneFindsItsOwnTagOnly(String text) {
        List<Detector> detectors =
                List.of(new BsnDetector(), new PhoneDetector(), new EmailDetector(), new PostalCodeDetector());

        assertThat(detectors.stream().filter(detector -> !detector.detect(text).isEmpty()))
                .hasSize(1);
    }
}
