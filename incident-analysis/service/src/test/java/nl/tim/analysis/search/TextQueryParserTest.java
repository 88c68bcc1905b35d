package nl.tim.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import nl.tim.analysis.search.TextQuery.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextQueryParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "pomp; WORD pomp",
                "pomp alarm; WORD pomp & WORD alarm",
                "\"geen overdracht\" pomp; PHRASE geen overdracht & WORD pomp",
                "-pomp; -WORD pomp",
                "-\"geen overdracht\"; -PHRASE geen overdracht",
                "antistol*; PREFIX antistol",
                "-antistol**; -PREFIX antistol",
                "pomp alarm OR storing; WORD pomp & WORD alarm | WORD storing",
                "pomp OF -alarm; WORD pomp | -WORD alarm",
                "pomp | alarm storing; WORD pomp | WORD alarm & WORD storing",
                "OR pomp OR; WORD pomp",
                "pomp OR OR alarm; WORD pomp | WORD alarm",
                "pomp or alarm of storing; WORD pomp & WORD or & WORD alarm & WORD of & WORD storing",
                "24-uurs; WORD 24-uurs",
                "foto's; WORD foto's",
                "\"niet gesloten; PHRASE niet gesloten",
                "pomp\"alarm\"; WORD pomp & PHRASE alarm",
                "„lage“ hoge; PHRASE lage & WORD hoge",
                "* ** - -- \"\" ! ; ``",
                "pomp - alarm; WORD pomp & WORD alarm",
                "tim-2026-7kq4mx; REFERENCE TIM-2026-7KQ4MX",
                "-TIM-2026-7KQ4MX; -REFERENCE TIM-2026-7KQ4MX",
                "TIM-2026-7KQ*; PREFIX TIM-2026-7KQ",
                "a*b; WORD a*b",
                "field:value AND (x); WORD field:value & WORD AND & WORD (x)"
            })
    void readsEveryForm(String text, String expected) {
        assertThat(describe(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "!!!", "- - -", "OR", "\"", "\"\"\"", "\u0000", "***", "😀"})
    void findsNothingToSearch_withoutALetterOrDigit(String text) {
        assertThat(TextQueryParser.parse(text)).isEmpty();
    }

    @Test
    void acceptsAnything() {
        Random random = new Random(20261121);
        String signs = "ab1 é😀\"“-*|OR\\/{}[]():~^?!&<>\u0000\n\t";
        for (int run = 0; run < 20_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(TextQueryParser.parse(text.toString()))
                    .allSatisfy(clause -> assertThat(clause.anyOf())
                            .isNotEmpty()
                            .allSatisfy(term -> {
                                assertThat(term.text().codePoints()).anyMatch(Character::isLetterOrDigit);
                                assertThat(term.text()).isEqualTo(term.text().strip());
                            }));
        }
    }

    private static String describe(String text) {
        return TextQueryParser.parse(text).stream()
                .map(clause -> clause.anyOf().stream()
                        .map(TextQueryParserTest::describe)
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining(" & "));
    }

    private static String describe(Term term) {
        return (term.excluded() ? "-" : "") + term.kind() + " " + term.text();
    }
}
