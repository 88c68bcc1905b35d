package nl.tim.local.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.directory.Agreement;
import nl.tim.schemas.directory.CarePathway;
import nl.tim.schemas.directory.DirectoryEntry;
import nl.tim.schemas.directory.Organisation;
import nl.tim.schemas.directory.Person;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class RegionTest {

    private static final List<DirectoryEntry> ENTRIES = Region.shipped();

    @Test
    void theNamedOrganisationsAreThere_andNotFictitious() {
        List<String> named = List.of(
                "TRIJN",
                "UMCU",
                "ANTONIUS",
                "DIAKONESSENHUIS",
                "MEANDER",
                "TERGOOI",
                "RIVIERENLAND",
                "BEATRIX",
                "STJANSDAL",
                "GELDERSEVALLEI",
                "PMC",
                "REGIOZORGNU",
                "STERKZ",
                "UNICUM");

        assertThat(ENTRIES)
                .filteredOn(entry -> entry.getEntry() instanceof Organisation o && !o.getFictitious())
                .extracting(DirectoryEntry::getCode)
                .containsExactlyElementsOf(named);
    }

    @Test
    void everyPractice_isFictitiousAndUnderAGpOrganisation() {
        List<Organisation> practices = organisations().stream()
                .filter(organisation -> organisation.getLevel().equals("PRACTICE"))
                .toList();

        assertThat(practices).hasSize(12).allMatch(Organisation::getFictitious);
        assertThat(practices).extracting(Organisation::getParent).containsOnly("REGIOZORGNU", "STERKZ", "UNICUM");
    }

    @Test
    void everySectorThatGivesCare_hasAnOrganisation() {
        Set<String> none = Set.of("PAT", "OTH", "UNK");

        assertThat(CodeLists.load().list("TIM-SECTOR").codes())
                .extracting(Code::code)
                .filteredOn(sector -> !none.contains(sector))
                .allSatisfy(sector -> assertThat(organisations())
                        .extracting(Organisation::getSector)
                        .contains(sector));
    }

    @Test
    void everyCarePathway_hasAnAgreement() {
        List<String> pathways = ENTRIES.stream()
                .filter(entry -> entry.getEntry() instanceof CarePathway)
                .map(DirectoryEntry::getCode)
                .toList();

        assertThat(pathways).hasSize(10).contains("TZP-HART", "TZP-ONCOLOGIE");
        assertThat(agreements()).extracting(Agreement::getCarePathway).containsAll(pathways);
    }

    @Test
    void everyClause_saysThatItIsAnExample() {
        assertThat(agreements())
                .flatExtracting(Agreement::getClauses)
                .hasSizeGreaterThan(30)
                .allMatch(clause -> clause.getText().getNl().startsWith("Voorbeeld: "))
                .allMatch(clause -> clause.getText().getEn().startsWith("Example: "));
    }

    @Test
    void anAgreement_keepsItsVersionAsWritten() {
        assertThat(ENTRIES)
                .filteredOn(entry -> entry.getCode().equals("RTA-COPD"))
                .singleElement()
                .hasFieldOrPropertyWithValue("entry.version", "2025.2")
                .hasFieldOrPropertyWithValue("entry.owner", "TRIJN");
    }

    @Test
    void everyDemoAccountThatDoesMoreThanReport_isThereUnderItsPseudonym() throws IOException {
        List<List<Object>> accounts = accounts().stream()
                .filter(account -> !"reporter".equals(account.get("role")))
                .map(account -> Arrays.<Object>asList(
                        account.get("subject"),
                        account.get("full-name"),
                        List.of(account.get("role")),
                        account.get("organisation")))
                .toList();

        assertThat(ENTRIES.stream()
                        .filter(entry -> entry.getEntry() instanceof Person)
                        .map(entry -> {
                            Person person = (Person) entry.getEntry();
                            return Arrays.<Object>asList(
                                    entry.getCode(), person.getName(), person.getRoles(), person.getOrganisation());
                        }))
                .containsExactlyInAnyOrderElementsOf(accounts);
    }

    @Test
    void everyEntry_survivesTheCodec() throws UndecodableRecordException {
        for (DirectoryEntry entry : ENTRIES) {
            byte[] encoded = RecordCodec.DIRECTORY_ENTRY.encode(entry);

            assertThat(RecordCodec.DIRECTORY_ENTRY.decode(encoded)).isEqualTo(entry);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, String>> accounts() throws IOException {
        try (Reader file = Files.newBufferedReader(Path.of("../identity/src/main/resources/application.yaml"))) {
            Map<String, Map<String, Object>> settings = Objects.requireNonNull(new Yaml().load(file));
            Map<String, Object> provider = Objects.requireNonNull(settings.get("tim.identity"));
            return (List<Map<String, String>>) Objects.requireNonNull(provider.get("accounts"));
        }
    }

    private static List<Organisation> organisations() {
        return ENTRIES.stream()
                .map(DirectoryEntry::getEntry)
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .toList();
    }

    private static List<Agreement> agreements() {
        return ENTRIES.stream()
                .map(DirectoryEntry::getEntry)
                .filter(Agreement.class::isInstance)
                .map(Agreement.class::cast)
                .toList();
    }
}
