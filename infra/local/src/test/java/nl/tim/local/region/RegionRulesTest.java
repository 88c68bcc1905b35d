package nl.tim.local.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionRulesTest {

    private static final String REGION = """
            organisations:
              - {code: R1, name: Regio, level: REGION}
              - {code: H1, name: Ziekenhuis, level: ORGANISATION, parent: R1, sector: HOSP, place: Stad}
              - {code: G1, name: Zorggroep, level: ORGANISATION, parent: R1, sector: GP}
              - {code: P1, name: Praktijk (fictief), level: PRACTICE, parent: G1, sector: GP, fictitious: true}
            carePathways:
              - code: TZP-X
                name: {nl: Pad, en: Pathway}
                owner: H1
            agreements:
              - code: RTA-X
                type: RTA
                name: {nl: Afspraak, en: Agreement}
                owner: G1
                version: 2026.10
                carePathway: TZP-X
                validTo: 2027-01-31
                clauses:
                  - subject: VERWIJZING
                    text: {nl: Tekst., en: Text.}
            people:
              - {code: p-1, name: Analist, roles: [analyst, chain-team], organisation: H1}
            """;

    @Test
    void aGoodFile_givesEveryEntry() {
        assertThat(Region.parse(REGION))
                .extracting("code")
                .containsExactly("R1", "H1", "G1", "P1", "TZP-X", "RTA-X", "p-1");
    }

    @Test
    void datesAndVersionsAreReadAsWritten() {
        assertThat(Region.parse(REGION).get(5).getValidTo()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(Region.parse(REGION).get(5)).extracting("entry.version").isEqualTo("2026.10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code: H1                 | code: G1                     | G1 is used twice
            code: TZP-X              | code: H1                     | H1 is used twice
            code: H1                 | code: h1                     | h1 is not 2 to 40 capitals, digits and hyphens
            code: P1                 | code: UNK                    | UNK means unknown and cannot be an entry
            level: REGION            | level: ORGANISATION          | there must be one organisation of level REGION, not 0
            parent: R1, sector: GP   | sector: GP                   | G1 needs a parent of level REGION
            parent: G1               | parent: R1                   | P1 needs a parent of level ORGANISATION
            parent: G1               | parent: G9                   | P1 needs a parent of level ORGANISATION
            level: REGION            | level: REGION, parent: H1    | R1 is at the top, but has a parent
            level: PRACTICE          | level: CLINIC                | P1 has an unknown level CLINIC
            sector: HOSP             | sector: HOSPITAL             | H1 has HOSPITAL, which is not in TIM-SECTOR
            sector: HOSP,            | ''                           | H1 has no sector
            name: Ziekenhuis         | name: ''                     | H1 has no name
            Praktijk (fictief)       | Praktijk                     | P1 is fictitious and not called (fictief)
            , fictitious: true       | ''                           | P1 is fictitious and not called (fictief)
            owner: H1                | owner: H9                    | TZP-X is owned by H9, which is not an organisation
            owner: G1                | owner: TZP-X                 | RTA-X is owned by TZP-X, which is not an organisation
            type: RTA                | type: DEAL                   | RTA-X has DEAL, which is not in TIM-AGREEMENT-TYPE
            type: RTA                | type: NONE                   | RTA-X is an agreement of type NONE
            version: 2026.10         | version: ''                  | RTA-X has no version
            carePathway: TZP-X       | carePathway: H1              | RTA-X belongs to H1, which is not a care pathway
            subject: VERWIJZING      | subject: WEER                | RTA-X has WEER, which is not in TIM-AGREEMENT-CLAUSE
            en: Text.                | en: ''                       | RTA-X has a text that is not in both languages
            en: Pathway              | en: ''                       | TZP-X has a text that is not in both languages
            code: p-1                | code: p 1                    | p 1 is not 1 to 100 letters
            code: p-1                | code: H1                     | H1 is used twice
            name: Analist            | name: ''                     | p-1 has no name
            [analyst, chain-team]    | []                           | p-1 has no roles
            [analyst, chain-team]    | [Analist]                    | p-1 has no roles, or one that
            organisation: H1         | organisation: TZP-X          | p-1 works for TZP-X, which is not an organisation
            , en: Text.              | ''                           | agreements[0].clauses[0].text.en:
            name: Zorggroep,         | ''                           | organisations[2].name:
            place: Stad              | town: Stad                   | organisations[1].town:
            place: Stad              | place: [Stad]                | organisations[1].place:
            validTo: 2027-01-31      | validTo: tomorrow            | agreements[0].validTo:
            owner: H1                | owner: H1, owner: G1         | not readable as YAML
            carePathways:            | pathways:                    | carePathways:
            """)
    void aBrokenFileIsRefused_namingWhatToPutRight(String good, String bad, String problem) {
        assertThat(REGION).contains(good);

        assertThatExceptionOfType(InvalidRegionException.class)
                .isThrownBy(() -> Region.parse(REGION.replace(good, bad)))
                .withMessageContaining(problem);
    }

    @Test
    void everyBrokenRuleIsNamed() {
        String broken = REGION.replace("owner: H1", "owner: H9").replace("subject: VERWIJZING", "subject: WEER");

        assertThatThrownBy(() -> Region.parse(broken))
                .hasMessage("TZP-X is owned by H9, which is not an organisation\n"
                        + "RTA-X has WEER, which is not in TIM-AGREEMENT-CLAUSE");
    }

    @Test
    void anAgreementWithoutClausesIsRefused() {
        String without = REGION.substring(0, REGION.indexOf("    clauses:"))
                + "    clauses: []\n"
                + REGION.substring(REGION.indexOf("people:"));

        assertThatThrownBy(() -> Region.parse(without)).hasMessage("RTA-X has no clauses");
    }

    @ParameterizedTest
    @CsvSource({"''", "text", "'- a'", "'a: [b'"})
    void whatIsNoRegionFile_isRefused(String yaml) {
        assertThatExceptionOfType(InvalidRegionException.class).isThrownBy(() -> Region.parse(yaml));
    }
}
