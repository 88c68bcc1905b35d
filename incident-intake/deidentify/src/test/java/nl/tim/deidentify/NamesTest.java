package nl.tim.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of people, and words that look like them. */
class NamesTest {

    private final Deidentifier deidentifier = Deidentifier.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mw. {person|Oosterhuis-Bakema} belde dhr. {person|de Kruif} en mevr. drs. {person|Ter Weel}.",
                "meneer {person|ten hove} en mw {person|bos}, zr. {person|anita} en dr {person|bakker}",
                "huisarts {person|Terpstra} en collega {person|Shanella} zagen niets",
                "zoon {person|erik} was boos, wijkverpleegkundige {person|anja} ook",
                "gezien door {person|J.W. van den Akker} en {person|A. Vermeer-Duijn}",
                "brief van {person|C. v. Loon}, {person|Tj. Hofma} en {person|S.R. (Stefan) Biesheuvel}",
                "gebeld met {person|Henk-Jan} en {person|Gerrit-Jan Schuurman}",
                "{person|Jansma, P.R}. stond op de lijst naast {person|Heuvel, v.d}.",
                "gaf {person|Dennis B}. en mw {person|P}. hun medicijnen",
                "bij {person|Abdelkarim El Ouali} en {person|Nadia Ben Ali}",
                "volgens {person|Jolanda Prins - Mol} was alles goed",
                "PATIENT: {person|DE BOER, H.J}. en arts {person|VERHOEVEN}",
                "Meneer {person|Wit} en mevrouw {person|Brood} ruilden van bed",
                "haar zus {person|Riet Koopmans} is mantelzorger",
                "gezien door {person|Jaydenn}, {person|Sewdath Ramkhelawan} en {person|Alwintje} vertelde dat het klopte",
                "in de nacht vond {person|mieke} hem op de grond",
            })
    void findsNames(String marked) {
        assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bekend met Parkinson, Crohn en de ziekte van Alzheimer",
                "Barthel 12, Glasgow Coma Scale 14, Braden-score 15, Nortonscore 9",
                "katheter (Foley Ch 16) en Swan-Ganz-katheter, Gilles de la Tourette",
                "gebruikt Metoprolol, Xarelto, Yasmin en Fraxiparine; morgen Prednisolon",
                "verwezen via ZorgDomein, gelezen in Medicom en HiX",
                "M. Bechterew en V. Cava en de operatie volgens Whipple",
                "De kok, de bakker en de visser zagen de koning. Het bos achter het huis was groot.",
                "Verpleegkundige belde huisarts. Arts kwam. Dochter bleef. Mevrouw sliep slecht.",
                "Huisarts niet bereikbaar, mw is boos, meneer wil naar huis, zoon belde terug",
                "kreeg geen Xyvorra, in de Qastovel stond niets, start Brovantix 5 mg, via Zorgoxa",
                "POST IC, ARTS GEBELD, MRSA, POLST en MDO besproken",
                "Wit verband, groot verband, lang gewacht, snel gegaan, hoop gehad, in mei",
            })
    void leavesEponymsDrugsAndWords(String text) {
        assertFound(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meneer {person|Parkinson} heeft Parkinson en {person|Emiel Parkinson} niet",
                "Dhr. {person|Bell} heeft een Bell parese",
            })
    void takesAnEponymForAName_behindATitleOrFirstName(String marked) {
        assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mw. {person|Mantel} kwam; {person|Mantel} had geen pas, en haar mantel was weg",
                "Gesproken met {person|Amber Lont}. {person|Lont} belde de internist",
                "dr. {person|Xylander} kwam en {person|Xylander} ging",
            })
    void findsANameAgain(String marked) {
        assertFound(marked);
    }

    @Test
    void findsKnownPeople_inSmallLettersAndWithATypingError() {
        Hints hints =
                Hints.about(new KnownPerson(List.of("Hodanka"), "H", "van Straxel"), KnownPerson.named("Pim Qvist"));
        String text = "gisteren was hodanka bij de poli, straksel niet; Straxels ook niet. qvist belde";

        Analysis analysis = deidentifier.analyse(text, Profile.RELEASE, hints);

        assertThat(MarkedText.of(analysis))
                .isEqualTo(
                        "gisteren was {person|hodanka} bij de poli, straksel niet; {person|Straxels} ook niet. {person|qvist} belde");
    }

    @Test
    void aKnownNameNeverShortensTheNameAroundIt() {
        String text = "Dhr. J. van den Broek en Broek-Jansen";
        Hints hints = Hints.about(new KnownPerson(List.of("Johan"), "J", "van den Broek"));

        assertThat(MarkedText.of(deidentifier.analyse(text, Profile.RELEASE, hints)))
                .isEqualTo("Dhr. {person|J. van den Broek} en {person|Broek-Jansen}");
    }

    @Test
    void knownPeopleTellNothingInALog() {
        assertThat(Hints.about(KnownPerson.named("Pim Qvist")).toString()).doesNotContain("Qvist");
    }

    private void assertFound(String marked) {
        Analysis analysis = deidentifier.analyse(MarkedText.parse(marked).text(), Profile.RELEASE);

        assertThat(MarkedText.of(analysis)).isEqualTo(marked);
    }
}
