package nl.tim.schemas.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeListsTest {

    private final CodeLists lists = CodeLists.load();

    @Test
    void load_readsTheFilesOnce() {
        assertThat(CodeLists.load()).isSameAs(lists);
    }

    @Test
    void list_refusesAnUnknownName() {
        assertThatIllegalArgumentException().isThrownBy(() -> lists.list("TIM-NONE"));
    }

    @Test
    void find_givesLabelDefinitionAndProperties() {
        Code gp = lists.list("TIM-SECTOR").find("GP").orElseThrow();

        assertThat(gp.label()).isEqualTo(new Label("Huisartsenpraktijk", "General practice"));
        assertThat(gp.definition().en()).startsWith("The patient's own GP");
        assertThat(gp.properties()).containsEntry("group", "GP").containsEntry("lfpse", "17");
    }

    @Test
    void find_isEmpty_whenTheListNeverHadTheCode() {
        assertThat(lists.list("TIM-SECTOR").find("gp")).isEmpty();
        assertThat(lists.list("TIM-SECTOR").contains("gp")).isFalse();
    }

    @Test
    void children_areTheSubCodesInOrder() {
        List<Code> subCodes = lists.list("TIM-TYPE").children("MED");

        assertThat(subCodes)
                .hasSize(11)
                .allSatisfy(code -> assertThat(code.parent()).isEqualTo("MED"));
        assertThat(subCodes.getFirst().code()).isEqualTo("MED.01");
    }
}
