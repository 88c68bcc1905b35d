package nl.tim.schemas.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCodeTest {

    @Test
    void isReadBackFromItsAddress_andIsInItsPlaceOnly() {
        Random random = new Random(7);
        var places = Stream.generate(() -> LinkCode.fresh(random))
                .limit(100)
                .peek(code -> assertThat(LinkCode.parse(code.characters())).contains(code))
                .peek(code -> assertThat(code.place()).hasSize(64).doesNotContain(code.characters()))
                .map(LinkCode::place)
                .toList();
        assertThat(places).doesNotHaveDuplicates();
    }

    @Test
    void doesNotPrintItsSecret() {
        LinkCode code = LinkCode.fresh(new Random(7));
        assertThat(code.toString()).doesNotContain(code.characters());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAA AAAAAAAAAAA",
                "éAAAAAAAAAAAAAAAAAAAAA",
                "../../../../etc/passwd"
            })
    void refusesWhatCannotBeOne(String given) {
        assertThat(LinkCode.parse(given)).isEmpty();
    }
}
