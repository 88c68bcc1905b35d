package nl.tim.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Dhr. O'Connor is 93-jarig          | Dhr/O'Connor/is/93/jarig
            Lieke's moeder, 's avonds, 't Veld | Lieke/'s/moeder/'s/avonds/'t/Veld
            Dag\u00ADmar en d'Ancona           | Dag\u00ADmar/en/d'Ancona
            V-218-KL, 8a, +31 6                | V/218/KL/8a/31/6
            """)
    void cutsWords(String text, String expected) {
        Tokens tokens = new Tokens(text);

        assertThat(String.join(
                        "/",
                        IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "huisarts, LOWER",
        "Terpstra, TITLE",
        "A, SINGLE",
        "UMCG, UPPER",
        "ZorgDomein, CAMEL",
        "eOverdracht, INNER",
        "d'Ancona, TITLE",
        "112, NUMBER",
        "B12, MIXED"
    })
    void tellsShapes(String word, Shape shape) {
        assertThat(new Tokens(word).shape(0)).isEqualTo(shape);
    }

    @Test
    void givesWordsOneKey_whateverTheirCapitalsAndAccents() {
        assertThat(Keys.of("Ménière")).isEqualTo(Keys.of("meniere")).isEqualTo(Keys.of("ME\u00ADNIERE"));
        assertThat(Keys.of("Wiśniewska")).isEqualTo(Keys.of("wisniewska")).isNotEqualTo(Keys.of("wisniewski"));
    }

    @Test
    void answersOutsideTheTextWithNothing() {
        Tokens tokens = new Tokens("een");

        assertThat(tokens.isFollowedBySpace(-1)).isFalse();
        assertThat(tokens.key(7)).isZero();
        assertThat(tokens.after(3)).isEqualTo((char) 0);
        assertThat(tokens.isCapitalised(-2)).isFalse();
    }
}
