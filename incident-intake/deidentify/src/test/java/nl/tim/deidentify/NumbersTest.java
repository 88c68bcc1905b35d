package nl.tim.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, codes and addresses of the net: what is marked is found, with nothing around it, and nothing else is. */
class NumbersTest {

    private final Deidentifier deidentifier = Deidentifier.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Verkeerde brief voor {bsn|999953503} gekregen",
                "Verkeerde brief voor {bsn|832 883 499} gekregen",
                "nummer {bsn|9130.25.860} klopt",
                "BSN op bandje {bsn|838767758}.",
                "BSN: {bsn|123456789} (typefout)",
                "burgerservicenummer {bsn|12345678} van vader",
                "bsn-nummer is: {bsn|9999 535 04}",
                "BSN van de cliënt zelf is {bsn|877204056}, niet bekend bij ons",
                "BSN onbekend, geboren {birth_date|12-05-1957}",
                "Om 08.00-12.00 uur, 14:30 - 15:45, 12 uur {bsn|999953503}",
            })
    void findsCitizenServiceNumbers(String marked) {
        assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bel {phone|06-12345678} terug",
                "bel {phone|06.2277.4410} terug",
                "bel {phone|06/19 88 32 10} terug",
                "bel {phone|+31 6 2855 1903}.",
                "bel {phone|0031629941887}.",
                "bel {phone|+31 (0)10 412 55 60} overdag",
                "tel {phone|(071) 555 40 21} werkt niet",
                "het nummer ({phone|0513-556210}) is oud",
                "spoedlijn {phone|0900 1234} bezet",
                "bel {phone|050 - 7 118 440} of {phone|035\u2013555 4417}",
                "Zij: {phone|06 12 34 56 78}, hij: {phone|06 87 65 43 21}",
                "Bel 112 of zie kamer 214, sein 6214",
                "Datum {date|02-11-2026} tot 03",
            })
    void findsTelephoneNumbers(String marked) {
        assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail {email|jan.de.wit@huisarts-noord.nl}.",
                "<{email|m.dewit@thuiszorg.care}>",
                "mail {email|o'brien+tim@sub.example.museum}, ja",
                "volgens @dokter en a@b en jan@ziekenhuis zonder punt",
                "zie {url|https://portaal.example/route/8831?id=2}.",
                "zie {url|www.wondzorg-noord.nl/aanmelden}, knop rechts",
                "het portaal {url|zorgportaal.nl} lag eruit",
                "na 3 dagen.Nieuwe afspraak gemaakt",
            })
    void findsAddressesOfTheNet(String marked) {
        assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postcode {postal_code|7311 CK} klopt",
                "postcode {postal_code|6041GN}.",
                "postcode {postal_code|5171hd} klopt",
                "Gaf 1234 mg en 2500 IE, daarna 1000ml en 5000 ml NaCl",
                "In 2026 IC-opname, in 2025 OK gehad, sinds 2024 is het zo, 2023 en 2022",
            })
    void findsPostalCodes(String marked) {
        assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "patnr {patient_number|4471902}",
                "Patiëntnummer: {patient_number|7719.224} verwisseld",
                "cliëntnr. {patient_number|C-009812}",
                "pat. nr {patient_number|0087-3321}",
                "dossier {patient_number|JB-44-10982} ontbrak",
                "opname {patient_number|20261009-0071} werd afgebroken",
                "foto van patiënt {patient_number|Z1188302} ontbreekt",
                "MCL-nummer {patient_number|4410992} is van een ander",
                "recept {other_id|R2026-774120} kwijt",
                "polisnummer {other_id|ZK 8821-4410} stond erop",
                "de voorschrijver, BIG {other_id|49023117701}",
                "praktijk met AGB-code {other_id|01054321}",
                "paspoortnr {other_id|NX4481PD2} genoteerd",
                "kenteken {other_id|V-218-KL} en {other_id|TX-482-P}",
                "rekening {other_id|NL43RABO0312847561} van de bewindvoerder",
                "rekening {other_id|NL43 RABO 0312 8475 61}",
                "los nummer {other_id|88120034561} op de sticker",
                "ZI-nummer 15883949, HPK 1234567, ATC N02AB03",
                "patiënt 2 dagen te laat, cliënt 4 uur gewacht, dossier 3 keer geopend",
                "dossier 2026 is gesloten",
                "5348573857385 en 10.000.000 IE en 123.456.789,00",
            })
    void findsLabelledAndLongNumbers(String marked) {
        assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Dosering 1-0-0-0 en 8-12-18-22, RR 120/80, 3/4 tablet",
                "[BSN-1] [TELEFOON-2] [EMAIL-1] [POSTCODE-1]",
                "HbA1c 58, T4 12, B12 180, SpO2 92%, FiO2 0,4, 5-FU, CA-125, P2Y12",
            })
    void leavesTheRest(String text) {
        assertFound(text);
    }

    private void assertFound(String marked) {
        Analysis analysis = deidentifier.analyse(MarkedText.parse(marked).text(), Profile.RELEASE);

        assertThat(MarkedText.of(analysis)).isEqualTo(marked);
    }
}
