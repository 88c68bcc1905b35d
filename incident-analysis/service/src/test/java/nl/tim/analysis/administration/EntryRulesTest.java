package nl.tim.analysis.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tim.analysis.command.Flaw;
import nl.tim.analysis.directory.Details;
import nl.tim.analysis.directory.Details.Agreed;
import nl.tim.analysis.directory.Details.Clause;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryEntry.Kind;
import nl.tim.analysis.search.FixedDirectory;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EntryRulesTest {

    private static final DirectoryEntry AGREEMENT = new DirectoryEntry(
            "RTA-COPD",
            Kind.AGREEMENT,
            new Label("RTA COPD", "COPD agreement"),
            null,
            null,
            null,
            null,
            new Details(
                    null,
                    "REGIO",
                    new Agreed(
                            "RTA",
                            "2026.1",
                            "TZP-COPD",
                            LocalDate.of(2026, 4, 1),
                            List.of(new Clause("VERWIJZING", new Label("Binnen een week", "Within a week")))),
                    4,
                    null));
    private static final ChangingDirectory DIRECTORY = new ChangingDirectory(List.of(
            organisation("REGIO", "REGION", null, null),
            organisation("ZH", "ORGANISATION", "HOSP", "REGIO"),
            organisation("HA", "ORGANISATION", "GP", "REGIO"),
            organisation("PRAKTIJK", "PRACTICE", "GP", "HA"),
            new DirectoryEntry("WEG", Kind.ORGANISATION, label("Weg"), LocalDate.EPOCH, "ORGANISATION", "GP", "REGIO"),
            new DirectoryEntry("TZP-COPD", Kind.CARE_PATHWAY, label("COPD"), null, null, null, null, owned("REGIO")),
            new DirectoryEntry("TZP-OUD", Kind.CARE_PATHWAY, label("Oud"), null, null, null, null, owned("WEG")),
            FixedDirectory.person("beheer-1", "Beheerder", null, "administrator", "analyst"),
            FixedDirectory.person("p|2", "Coördinator", "ZH", "coordinator"),
            AGREEMENT));

    static Stream<DirectoryEntry> entries() {
        return DIRECTORY.all().stream().filter(entry -> !entry.code().equals("WEG"));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void anEntryThatIsSentAsItWas_isRight_andUnchangedButForItsNumber(DirectoryEntry entry) {
        Draft draft = Draft.of(entry);
        DirectoryEntry read = right(draft);
        assertThat(draft.differencesFrom(Draft.of(entry))).isEmpty();
        assertThat(Draft.of(read)).isEqualTo(draft.seen(entry.details().revision() + 1));
        assertThat(read.label()).isEqualTo(entry.label());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "NIEUW, Nieuw, ORGANISATION, REGIO, HOSP, -",
                "NIEUW, Nieuw, PRACTICE, HA, GP, -",
                "nieuw, Nieuw, ORGANISATION, REGIO, HOSP, code code",
                "N, Nieuw, ORGANISATION, REGIO, HOSP, code code",
                "UNK, Nieuw, ORGANISATION, REGIO, HOSP, code code",
                "ZH, Nieuw, ORGANISATION, REGIO, HOSP, code taken",
                "WEG, Nieuw, ORGANISATION, REGIO, HOSP, code taken",
                "NIEUW, '', ORGANISATION, REGIO, HOSP, name required",
                "NIEUW, Nieuw, '', REGIO, HOSP, level choose",
                "NIEUW, Nieuw, REGION, '', '', level region",
                "NIEUW, Nieuw, ORGANISATION, ZH, HOSP, parent parent.region",
                "NIEUW, Nieuw, ORGANISATION, '', HOSP, parent parent.region",
                "NIEUW, Nieuw, PRACTICE, REGIO, GP, parent parent.organisation",
                "NIEUW, Nieuw, PRACTICE, WEG, GP, parent parent.organisation",
                "NIEUW, Nieuw, PRACTICE, NIEUW, GP, parent parent.organisation",
                "NIEUW, Nieuw, ORGANISATION, REGIO, '', sector choose",
                "NIEUW, Nieuw, ORGANISATION, REGIO, ZIEKENHUIS, sector choose",
            })
    void aNewOrganisationHasItsPlace(
            String code, String name, String level, String parent, String sector, @Nullable String flaw) {
        Draft draft = new Draft(
                Kind.ORGANISATION,
                Draft.NEW,
                Map.of(
                        EntryField.CODE, code,
                        EntryField.NAME, name,
                        EntryField.LEVEL, level,
                        EntryField.PARENT, parent,
                        EntryField.SECTOR, sector),
                List.of());
        if (flaw == null) {
            assertThat(right(draft).details().revision()).isEqualTo(1);
        } else {
            assertThat(flaws(draft)).first().isEqualTo(flaw);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, '', name required",
        "NAME_EN, '', nameEn required",
        "OWNER, PRAKTIJK-WEG, owner choose",
        "OWNER, WEG, owner choose",
        "TYPE, NONE, type choose",
        "VERSION, 123456789012345678901, version long",
        "CARE_PATHWAY, ZH, carePathway choose",
        "VALID_FROM, 2026-02-30, validFrom date",
        "VALID_TO, morgen, validTo date",
    })
    void anAgreementIsWhole(EntryField field, String value, String flaw) {
        assertThat(flaws(with(AGREEMENT, field, value))).containsExactly(flaw);
    }

    @Test
    void aClauseIsWhole_andThereIsOne() {
        assertThat(flaws(clauses())).containsExactly("clauses clauses");
        assertThat(flaws(clauses(new Draft.Line("", "", "")))).containsExactly("clauses clauses");
        assertThat(flaws(clauses(new Draft.Line("VERWIJZING", "Ja", "")))).containsExactly("clauses clause");
        assertThat(flaws(clauses(new Draft.Line("GEEN", "Ja", "Yes")))).containsExactly("clauses clause");
        assertThat(flaws(clauses(new Draft.Line("VERWIJZING", "x".repeat(1001), "Yes"))))
                .containsExactly("clauses clause.long");
    }

    @Test
    void whatSomethingBelongsTo_keepsItsLevel_andTheRegionStays() {
        assertThat(flaws(with(find("HA"), EntryField.LEVEL, "PRACTICE")))
                .containsExactly("level below", "parent parent.organisation");
        assertThat(flaws(with(find("REGIO"), EntryField.VALID_TO, "2026-12-31")))
                .containsExactly("validTo region");
    }

    @Test
    void aRetiredOwnerIsKept_butNotChosenAgain() {
        assertThat(right(Draft.of(find("TZP-OUD"))).details().owner()).isEqualTo("WEG");
        assertThat(flaws(with(find("TZP-COPD"), EntryField.OWNER, "WEG"))).containsExactly("owner choose");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "p|2,      NAME,         Coördinator ziekenhuis, -",
                "p|2,      NAME,         '',                     name required",
                "p|2,      ROLES,        '',                     -",
                "p|2,      ROLES,        analyst coordinator,    -",
                "p|2,      ROLES,        king,                   roles choose",
                "p|2,      ORGANISATION, '',                     -",
                "p|2,      ORGANISATION, WEG,                    organisation choose",
                "p|2,      ORGANISATION, TZP-COPD,               organisation choose",
                "p|2,      ENDED_FROM,   2026-11-22,             -",
                "p|2,      ENDED_FROM,   0001-01-01,             endedFrom date",
                "p|2,      ENDED_FROM,   gisteren,               endedFrom date",
                "beheer-1, ROLES,        administrator,          -",
                "beheer-1, ROLES,        analyst,                roles self.role",
                "beheer-1, ENDED_FROM,   2099-01-01,             endedFrom self.ended",
            })
    void aPersonIsWhole_andNobodyShutsOutThemselves(String who, EntryField field, String value, @Nullable String flaw) {
        Draft draft = with(find(who), field, value);
        if (flaw == null) {
            DirectoryEntry read = right(draft);
            assertThat(Draft.of(read).differencesFrom(draft)).isEmpty();
            assertThat(read.details().revision()).isEqualTo(1);
        } else {
            assertThat(flaws(draft)).containsExactly(flaw);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "f4c1-9a, administrator, ''",
        "auth0|7, '', ''",
        "'', analyst, code pseudonym",
        "met spatie, analyst, code pseudonym",
        "a/b, analyst, code pseudonym",
        "TAXONOMY-3, analyst, code pseudonym",
        "ZH, analyst, code taken",
        "p|2, analyst, code taken",
    })
    void aNewPersonHasAPseudonymOfTheirOwn(String code, String roles, String flaw) {
        Draft draft = new Draft(
                Kind.PERSON,
                Draft.NEW,
                Map.of(EntryField.CODE, code, EntryField.NAME, "Iemand", EntryField.ROLES, roles),
                List.of());
        if (flaw.isEmpty()) {
            assertThat(right(draft).details().revision()).isEqualTo(1);
        } else {
            assertThat(flaws(draft)).containsExactly(flaw);
        }
    }

    @Test
    void theFirstDayWithoutAccess_followsTheLastDayThatIsKept() {
        DirectoryEntry ended = right(with(find("p|2"), EntryField.ENDED_FROM, "2026-03-01"));
        assertThat(ended.validTo()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(Draft.of(ended).value(EntryField.ENDED_FROM)).isEqualTo("2026-03-01");
    }

    @Test
    void differencesAreTold_clausesByWhatGoesAndComes() {
        Draft after = with(AGREEMENT, EntryField.VERSION, "2026.2");
        Draft changed = new Draft(
                after.kind(),
                after.revision(),
                after.values(),
                List.of(after.clauses().getFirst(), new Draft.Line("CONTROLE", "Elk jaar", "Each year")));
        assertThat(changed.differencesFrom(Draft.of(AGREEMENT)))
                .containsExactly(
                        new Draft.Difference(EntryField.VERSION, "2026.1", "2026.2"),
                        new Draft.Difference(EntryField.CLAUSES, "", "Elk jaar / Each year"));
    }

    private static Draft clauses(Draft.Line... lines) {
        Draft draft = Draft.of(AGREEMENT);
        return new Draft(draft.kind(), draft.revision(), draft.values(), List.of(lines));
    }

    private static Draft with(DirectoryEntry entry, EntryField field, String value) {
        Draft draft = Draft.of(entry);
        Map<EntryField, String> values = new EnumMap<>(draft.values());
        values.put(field, value);
        return new Draft(draft.kind(), draft.revision(), values, draft.clauses());
    }

    private static DirectoryEntry right(Draft draft) {
        Reading reading = EntryRules.read(draft, DIRECTORY, CodeLists.load(), "beheer-1");
        assertThat(reading).isInstanceOf(Reading.Right.class);
        return ((Reading.Right) reading).entry();
    }

    private static List<String> flaws(Draft draft) {
        Reading reading = EntryRules.read(draft, DIRECTORY, CodeLists.load(), "beheer-1");
        assertThat(reading).isInstanceOf(Reading.Flawed.class);
        return ((Reading.Flawed) reading)
                .flaws().stream()
                        .map((Flaw flaw) -> flaw.field() + " " + flaw.code())
                        .toList();
    }

    private static DirectoryEntry find(String code) {
        return DIRECTORY.find(code).orElseThrow();
    }

    private static Label label(String name) {
        return new Label(name, name);
    }

    private static Details owned(String owner) {
        return new Details(null, owner, null, 0, null);
    }

    private static DirectoryEntry organisation(
            String code, String level, @Nullable String sector, @Nullable String parent) {
        return new DirectoryEntry(code, Kind.ORGANISATION, label(code), null, level, sector, parent);
    }
}
