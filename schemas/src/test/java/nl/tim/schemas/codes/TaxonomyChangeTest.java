package nl.tim.schemas.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxonomyChangeTest {

    private static final LocalDate ENDED = LocalDate.of(2027, 1, 31);

    private final CodeLists lists = CodeLists.following();

    @Test
    void aNewCodeCanBeChosen_fromItsVersionOn() {
        lists.apply(change(1, "TIM-CHANNEL", code("APP", null, "App", null)));

        assertThat(lists.taxonomyVersion()).isEqualTo(CodeLists.load().taxonomyVersion() + "-1");
        assertThat(lists.list("TIM-CHANNEL").contains("APP")).isTrue();
        assertThat(lists.list("TIM-CHANNEL").version()).isEqualTo(lists.taxonomyVersion());
        assertThat(lists.list("TIM-TYPE").version()).isEqualTo(CodeLists.load().taxonomyVersion());
        assertThat(lists.asOf(0).list("TIM-CHANNEL").find("APP")).isEmpty();
        assertThat(CodeLists.load().list("TIM-CHANNEL").find("APP")).isEmpty();
    }

    @Test
    void aCodeThatIsRenamedOrRetired_keepsItsMeaning() {
        Code before = lists.list("TIM-TYPE").find("MED").orElseThrow();
        lists.apply(change(1, "TIM-TYPE", code("MED", "INF", "Geneesmiddelen", ENDED)));

        Code after = lists.list("TIM-TYPE").find("MED").orElseThrow();
        assertThat(after.label().nl()).isEqualTo("Geneesmiddelen");
        assertThat(after.current()).isFalse();
        assertThat(after.parent()).isNull();
        assertThat(after.properties()).isEqualTo(before.properties()).isNotEmpty();
        assertThat(lists.list("TIM-TYPE").codes())
                .extracting(Code::code)
                .containsExactlyElementsOf(CodeLists.load().list("TIM-TYPE").codes().stream()
                        .map(Code::code)
                        .toList());
    }

    @Test
    void newCodesStandBeforeWhatIsForTheRest_andUnderWhatTheyRefine() {
        lists.apply(change(1, "TIM-TYPE", code("MED.99", "MED", "Anders dan dat", null)));
        lists.apply(change(2, "TIM-TYPE", code("NEW", null, "Nieuw", null)));

        List<String> codes =
                lists.list("TIM-TYPE").codes().stream().map(Code::code).toList();
        int added = codes.indexOf("MED.99");
        assertThat(codes.get(added - 1)).startsWith("MED.");
        assertThat(codes.get(added + 1)).doesNotStartWith("MED.");
        assertThat(codes.indexOf("NEW")).isLessThan(codes.indexOf("OTH")).isLessThan(codes.indexOf("UNK"));
    }

    @Test
    void theOrderInWhichVersionsCome_makesNoDifference() {
        TaxonomyChange first = change(1, "TIM-CHANNEL", code("APP", null, "App", null));
        TaxonomyChange second = change(2, "TIM-CHANNEL", code("APP", null, "Regio-app", null));
        lists.apply(second);
        lists.apply(first);
        assertThat(lists.list("TIM-CHANNEL").find("APP").orElseThrow().label().nl())
                .isEqualTo("Regio-app");
        assertThat(lists.changes()).containsExactly(first, second);
    }

    @Test
    void aListOfALaterRelease_isLeftOut() {
        lists.apply(change(1, "TIM-LATER", code("X", null, "X", null)));
        assertThat(lists.all()).hasSameSizeAs(CodeLists.load().all());
    }

    @ParameterizedTest
    @CsvSource({"2026.1, true", "2026.1-1, true", "2027.3-1, true", "2026.1-2, false", "zomaar, true"})
    void aVersionIsKnown_onceItsNumberIs(String version, boolean known) {
        lists.apply(change(1, "TIM-CHANNEL", code("APP", null, "App", null)));
        assertThat(lists.await(version, Duration.ofMillis(1))).isEqualTo(known);
    }

    @Test
    void whatEverybodySharesStaysAsItIs() {
        TaxonomyChange change = change(1, "TIM-CHANNEL", code("APP", null, "App", null));
        assertThatIllegalStateException().isThrownBy(() -> CodeLists.load().apply(change));
    }

    private static TaxonomyChange change(int number, String list, Code code) {
        return new TaxonomyChange(
                number, "daarom", Instant.EPOCH, "p-1", List.of(new TaxonomyChange.State(list, code)));
    }

    private static Code code(String code, @Nullable String parent, String label, @Nullable LocalDate validTo) {
        return new Code(code, parent, new Label(label, label), new Label("uitleg", "why"), validTo, Map.of());
    }
}
