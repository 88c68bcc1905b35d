package nl.tim.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationTableTest {

    private static final OrganisationCount HOSPITAL = new OrganisationCount("UMCU", false, 12, 40);
    private static final OrganisationCount NURSING = new OrganisationCount("CAREYN", false, 4, 9);
    private static final OrganisationCount LAB = new OrganisationCount("SALTRO", false, 2, 30);
    private static final OrganisationCount PRACTICE = new OrganisationCount("HAP1", true, 5, 11);
    private static final OrganisationCount OTHER_PRACTICE = new OrganisationCount("HAP2", true, 1, 1);

    @Test
    void showsTrueCounts_ofOrganisationsWithThreeReporters() {
        assertThat(OrganisationTable.of(List.of(HOSPITAL, NURSING)))
                .isEqualTo(new OrganisationTable(List.of(HOSPITAL, NURSING), List.of(), 0));
    }

    @Test
    void putsPracticesAndFewReportersTogether() {
        assertThat(OrganisationTable.of(List.of(PRACTICE, HOSPITAL, LAB, OTHER_PRACTICE)))
                .isEqualTo(new OrganisationTable(List.of(HOSPITAL), List.of("HAP1", "HAP2", "SALTRO"), 42));
    }

    @Test
    void addsTheSmallest_whenOneOrganisationWouldFollowFromTheTotal() {
        assertThat(OrganisationTable.of(List.of(HOSPITAL, NURSING, PRACTICE)))
                .isEqualTo(new OrganisationTable(List.of(HOSPITAL), List.of("CAREYN", "HAP1"), 20));
    }

    @Test
    void showsNothing_whenAllTogetherAreTooFew() {
        OrganisationTable nothing = new OrganisationTable(List.of(), List.of(), 0);
        assertThat(OrganisationTable.of(List.of(PRACTICE))).isEqualTo(nothing);
        assertThat(OrganisationTable.of(List.of(LAB))).isEqualTo(nothing);
        assertThat(OrganisationTable.of(List.of())).isEqualTo(nothing);
    }
}
