package nl.tim.analysis.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeRulesTest {

    private static final CodeLists LISTS = CodeLists.load();

    @ParameterizedTest
    @CsvSource({
        "TIM-CHANNEL, APP, '', ''",
        "TIM-TYPE, MED.99, MED, ''",
        "TIM-CHANNEL, app, '', code code",
        "TIM-CHANNEL, '', '', code code",
        "TIM-CHANNEL, PHONE, '', code taken",
        "TIM-SECTOR, NEW, '', code fixed",
        "TIM-TYPE, MED.99, MED.01, parent choose",
        "TIM-TYPE, MED.99, NONE, parent choose",
    })
    void aCodeIsAdded_whereTheListGrows(String list, String code, String parent, String flaws) {
        assertThat(flaws(new CodeDraft(list, 0, true, code, parent, "naam", "name", "uitleg", "why", false, "daarom")))
                .isEqualTo(flaws);
    }

    @ParameterizedTest
    @CsvSource({
        "TIM-CHANNEL, FAX, ''",
        "TIM-CHANNEL, UNK, retired rest",
        "TIM-CHANNEL, OTH, retired rest",
        "TIM-SECTOR, HOSP, retired fixed",
    })
    void aCodeIsRetired_whereTheListGrows_unlessItStandsForTheRest(String list, String code, String flaws) {
        CodeDraft as = CodeDraft.of(list, 0, find(list, code));
        assertThat(flaws(new CodeDraft(
                        list,
                        0,
                        false,
                        code,
                        as.parent(),
                        as.nl(),
                        as.en(),
                        as.definitionNl(),
                        as.definitionEn(),
                        true,
                        "x")))
                .isEqualTo(flaws);
    }

    @ParameterizedTest
    @CsvSource({"'', name, nl required", "naam, '', en required", "naam, name, ''"})
    void everyCodeOfEveryListCanBeRenamed_inBothLanguages(String nl, String en, String flaws) {
        LISTS.all()
                .forEach(list -> list.codes().forEach(code -> {
                    CodeDraft as = CodeDraft.of(list.name(), 0, code);
                    assertThat(flaws(new CodeDraft(
                                    list.name(),
                                    0,
                                    false,
                                    as.code(),
                                    as.parent(),
                                    nl,
                                    en,
                                    "uitleg",
                                    "why",
                                    as.retired(),
                                    "x")))
                            .isEqualTo(flaws);
                }));
    }

    private static Code find(String list, String code) {
        return LISTS.list(list).find(code).orElseThrow();
    }

    private static String flaws(CodeDraft draft) {
        return CodeRules.flaws(draft, LISTS).stream()
                .map(flaw -> flaw.field() + " " + flaw.code())
                .collect(Collectors.joining(", "));
    }
}
