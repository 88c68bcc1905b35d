package nl.tim.schemas.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every list file must satisfy. */
class CodeListFilesTest {

    private static final CodeLists LISTS = CodeLists.load();

    /** Lists that a reporter answers from, with the code for "I don't know". */
    private static final Map<String, String> UNKNOWN = Map.ofEntries(
            Map.entry("TIM-SECTOR", "UNK"),
            Map.entry("TIM-TRANSITION", "UNK"),
            Map.entry("TIM-TYPE", "UNK"),
            Map.entry("TIM-KIND", "UNK"),
            Map.entry("TIM-HARM", "HU"),
            Map.entry("TIM-HARM-PSY", "UNK"),
            Map.entry("TIM-ASSOC", "UNK"),
            Map.entry("TIM-CONCERN", "UNK"),
            Map.entry("TIM-RECURRENCE", "UNK"),
            Map.entry("TIM-YESNO", "UNK"),
            Map.entry("TIM-PHASE", "UNK"),
            Map.entry("TIM-DETECT-HOW", "UNK"),
            Map.entry("TIM-REPORTER-REL", "UNK"),
            Map.entry("TIM-SHIFT", "UNK"),
            Map.entry("TIM-MITIGATE", "UNK"),
            Map.entry("TIM-CHANNEL", "UNK"),
            Map.entry("TIM-PROFESSION", "UNK"),
            Map.entry("TIM-AGEBAND", "UNK"),
            Map.entry("TIM-GENDER", "unknown"),
            Map.entry("TIM-ROLE-IN-EVENT", "UNK"),
            Map.entry("TIM-PRECISION", "UNKNOWN"));

    /** Lists that no reporter answers from, or that have no room for doubt: the form itself. */
    private static final Set<String> WITHOUT_UNKNOWN = Set.of(
            "TIM-SECTOR-GROUP",
            "TIM-BOUNDARY",
            "TIM-REPORTFORM",
            "TIM-SAC",
            "TIM-SEV2",
            "TIM-ECM",
            "TIM-ACTION",
            "TIM-DETECT-POINT",
            "TIM-CF",
            "TIM-AGREEMENT-TYPE",
            "TIM-AGREEMENT-CLAUSE",
            "TIM-ADHERENCE",
            "TIM-STATUS",
            "TIM-FLAG",
            "TIM-REJECT",
            "TIM-TRANSFER",
            "TIM-LINK",
            "TIM-RATING",
            "TIM-CALAMITY",
            "TIM-ERASURE",
            "TIM-DISMISS");

    static Stream<CodeList> lists() {
        return LISTS.all().stream();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void codesAreUnique(CodeList list) {
        assertThat(codes(list)).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void codesAreSafeInAUrlAndInAFieldName(CodeList list) {
        assertThat(codes(list)).allMatch(code -> code.matches("[A-Za-z0-9][A-Za-z0-9_.+-]{0,39}"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void labelsTellTheCodesApart_inBothLanguages(CodeList list) {
        for (List<Code> siblings : siblings(list)) {
            assertThat(siblings).extracting(code -> code.label().nl()).doesNotHaveDuplicates();
            assertThat(siblings).extracting(code -> code.label().en()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void definitionsAreSentences_inBothLanguages(CodeList list) {
        for (Code code : list.codes()) {
            assertThat(code.definition().nl()).as(code.code()).matches("\\p{Lu}.{14,}\\.");
            assertThat(code.definition().en()).as(code.code()).matches("\\p{Lu}.{14,}\\.");
            assertThat(code.definition().nl()).isNotEqualTo(code.definition().en());
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void parentsAreMainCodesOfTheSameList(CodeList list) {
        for (Code code : list.codes()) {
            String parent = code.parent();
            if (parent != null) {
                assertThat(list.find(parent).orElseThrow().parent())
                        .as(code.code())
                        .isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListIsNotNewerThanTheTaxonomy(CodeList list) {
        assertThat(list.version()).matches("\\d{4}\\.\\d+").isLessThanOrEqualTo(LISTS.taxonomyVersion());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void reporterLists_haveACodeForNotKnowing(CodeList list) {
        if (WITHOUT_UNKNOWN.contains(list.name())) {
            assertThat(list.contains("UNK")).isFalse();
        } else {
            String unknown = Objects.requireNonNull(UNKNOWN.get(list.name()), list.name() + " is in neither table");
            assertThat(list.contains(unknown)).isTrue();
            assertThat(codes(list))
                    .filteredOn(code -> Set.of("UNK", "HU").contains(code))
                    .size()
                    .isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TIM-SECTOR, 23, 0",
        "TIM-TYPE, 15, 92",
        "TIM-CF, 7, 40",
        "TIM-ECM, 20, 0",
        "TIM-CHANNEL, 25, 0",
        "TIM-PROFESSION, 23, 0",
        "TIM-PHASE, 13, 0",
        "TIM-BOUNDARY, 19, 0",
        "TIM-TRANSITION, 22, 0"
    })
    void theLongListsAreComplete(String name, long mainCodes, long subCodes) {
        List<Code> all = LISTS.list(name).codes();

        assertThat(all.stream().filter(code -> code.parent() == null)).hasSize((int) mainCodes);
        assertThat(all.stream().filter(code -> code.parent() != null)).hasSize((int) subCodes);
    }

    @Test
    void subCodesOfTypeAndFactor_startWithTheirParent() {
        for (String name : List.of("TIM-TYPE", "TIM-CF")) {
            assertThat(LISTS.list(name).codes())
                    .filteredOn(code -> code.parent() != null)
                    .allMatch(code -> code.code().startsWith(code.parent() + "."));
        }
    }

    @Test
    void everySectorHasAGroup() {
        assertThat(LISTS.list("TIM-SECTOR").codes())
                .allMatch(code -> LISTS.list("TIM-SECTOR-GROUP")
                        .contains(code.properties().getOrDefault("group", "")));
    }

    @Test
    void sectorGroupsAreInTheOrderOfTheMatrix() {
        assertThat(codes(LISTS.list("TIM-SECTOR-GROUP")))
                .containsExactly("GP", "HOSP", "VVT", "PHARM", "LAB", "ACUTE", "GGZ", "OTHER");
    }

    @Test
    void everyMainActionOfARootCauseIsAnAction() {
        assertThat(LISTS.list("TIM-ECM").codes())
                .filteredOn(code -> code.properties().containsKey("mainAction"))
                .hasSize(18)
                .allMatch(code ->
                        LISTS.list("TIM-ACTION").contains(code.properties().getOrDefault("mainAction", "")));
    }

    @Test
    void noReleasedCodeDisappears_andEveryCodeIsWrittenDownAsReleased() throws IOException {
        Stream<String> shipped = lists().flatMap(list -> codes(list).stream().map(code -> list.name() + " " + code));
        List<String> released = released();

        assertThat(released).doesNotHaveDuplicates();
        assertThat(shipped).containsExactlyInAnyOrderElementsOf(released);
    }

    private static List<String> released() throws IOException {
        try (InputStream file = CodeListFilesTest.class.getResourceAsStream("released-codes.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(line.indexOf(' ') + 1))
                    .toList();
        }
    }

    private static List<List<Code>> siblings(CodeList list) {
        Stream<List<Code>> main = Stream.of(
                list.codes().stream().filter(code -> code.parent() == null).toList());
        return Stream.concat(main, codes(list).stream().map(list::children)).toList();
    }

    private static List<String> codes(CodeList list) {
        return list.codes().stream().map(Code::code).toList();
    }
}
