package nl.tim.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and ages: what is marked is found, with nothing around it, and nothing else is. */
class DatesTest {

    private final Deidentifier deidentifier = Deidentifier.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opgenomen op {date|03-04-2026} en {date|2026-04-05}",
                "brief van {date|08.10.2026}, controle {date|12-11-26}",
                "kuur gestart {date|3 november 2026}, gestopt {date|4 sept. 2026}",
                "op {date|1e januari} en {date|12 nov '26}",
                "van {date|3 t/m 7 maart} en {date|29 en 30 mei}",
                "van {date|28-2-2026} t/m {date|3-3-2026}",
                "gezien op {date|12-XI-2025}",
                "brief kwam pas {date|19-5}",
                "op {date|3/4} gebeld, weer op {date|10-9}",
                "overleden op {date|20260914}",
                "controle op {date|30-09} in de ochtend",
                "afspraak ({date|9/6}) vergeten",
            })
    void findsDates(String marked) {
        assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geb. {birth_date|4 maart 2019}",
                "Geboren {birth_date|09-09-1975}",
                "geboortedatum: {birth_date|02/07/1961}",
                "man ({date|3-3-'55}, geb. in {place|Hoorn})",
                "geb {birth_date|19580412}",
                "vrouw, {birth_date|1971-04-23}, bekend",
            })
    void tellsBirthDates(String marked) {
        assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schema 1-0-0-0 en 8-12-18-22 uur",
                "3/4 tablet, later 1/2 tablet en 1-2 tabletten",
                "RR 12/8, later 180/100, MMSE 24/30, Apgar 9/10",
                "om de 4-5 uur, 2-3 L zuurstof, 6-8 weken",
                "wond 3x4x1 cm, vochtbalans +1200/-800",
                "in mei 2026, in 2025, begin maart, maandag om 14.30 uur",
                "visus 5/10, score van 7/10, bloeddruk was 11/7",
                "versie 4.2.1 van het protocol, hoofdstuk 3.12",
                "prednisolon 30-5-10 volgens schema",
                "13-13-1990 bestaat niet",
            })
    void leavesDosesFractionsAndScores(String text) {
        assertFound(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vrouw van {age_over_89|94} jaar",
                "een {age_over_89|92}-jarige man",
                "Meneer is {age_over_89|93}.",
                "Ik ben {age_over_89|90} en woon alleen",
                "zij werd {age_over_89|negentig jaar}",
                "een {age_over_89|tweeënnegentigjarige} vrouw",
                "bewoner ({age_over_89|97})",
                "De saturatie is 93.",
                "pols 96, saturatie (92), gewicht 94 kg, 95 % bezet",
                "een man van 89 jaar, 91 jaar geleden",
                "94,5 kg en 90/60",
            })
    void findsAgesFromNinety(String marked) {
        assertFound(marked);
    }

    private void assertFound(String marked) {
        Analysis analysis = deidentifier.analyse(MarkedText.parse(marked).text(), Profile.RELEASE);

        assertThat(MarkedText.of(analysis)).isEqualTo(marked);
    }
}
