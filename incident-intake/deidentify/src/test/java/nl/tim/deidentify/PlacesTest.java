package nl.tim.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, towns and institutions: what is marked is found, with nothing around it, and nothing else is. */
class PlacesTest {

    private final Deidentifier deidentifier = Deidentifier.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "woont {address|Kanaalstraat 22-bis} op de begane grond",
                "woont in de {address|Lange Nieuwstraat 301 hs}.",
                "adres: {address|Burg. van Heusdenlaan 8a}, {address|Tiel}",
                "aan de {address|Laan van Meerdervoort 1180}",
                "aan de {address|Grote Markt 14-3}, {postal_code|8011LW} {address|Zwolle}",
                "aan de {address|Van Limburg Stirumlaan 88 II}",
                "adres: {address|prins bernhardstraat 19}, {postal_code|5171hd} {address|kaatsheuvel}",
                "gevonden bij de {address|Julianalaan} door de wijkagent",
                "post naar {address|Postbus 4410}, {postal_code|2500 AB} {address|Den Haag}",
                "cliënt woont {address|Noorderhaven 55} en niet op 53",
                "via de snelweg 12 minuten, luchtweg vrij, infuus in de weg",
                "kamer 12, afdeling 4B, bed 3",
            })
    void findsAddresses(String marked) {
        assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wordt gedialyseerd in {place|Zwolle} en {place|Alphen aan den Rijn}",
                "verhuisd naar {place|Den Helder}",
                "thuis in de regio {place|Twente}",
                "overplaatsing naar de afdeling interne",
            })
    void findsTowns(String marked) {
        assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geleverd door {organisation|Apotheek De Linde} en niet door ons",
                "opname in het {organisation|Merwezicht Ziekenhuis} was kort",
                "van {organisation|Isala} naar {organisation|Revalidatiecentrum De Vogellanden}",
                "intake bij {organisation|GGZ Zilverbeek} werd niet gepland",
                "verblijft in {organisation|Huize Avondrust} sinds kort",
                "ingestuurd naar {organisation|amphia} met een fractuur",
                "nu in {organisation|De Wielewaal}, op de bovenste etage",
                "uitslag via het {organisation|UMCG} gekregen",
                "en {organisation|Huisartsenpraktijk Wierda & Van der Ploeg} belde",
                "gezien bij het {organisation|Flevoziekenhuis}",
                "De apotheek was dicht. De huisartsenpost ook. De thuiszorg kwam niet.",
                "naar het ziekenhuis. In de brief stond niets over de apotheek. De rest wel.",
            })
    void findsInstitutions(String marked) {
        assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"overleg met {organisation|Stadsmaatjes Noord} gehad", "brief van {organisation|ZBV} kwam niet"})
    void findsInstitutionsOfTheDirectory(String marked) {
        Deidentifier knowing = deidentifier.withOrganisations(List.of("Stadsmaatjes Noord", "ZBV"));

        Analysis analysis = knowing.analyse(MarkedText.parse(marked).text(), Profile.RELEASE);

        assertThat(MarkedText.of(analysis)).isEqualTo(marked);
    }

    private void assertFound(String marked) {
        Analysis analysis = deidentifier.analyse(MarkedText.parse(marked).text(), Profile.RELEASE);

        assertThat(MarkedText.of(analysis)).isEqualTo(marked);
    }
}
