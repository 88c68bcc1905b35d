package nl.tim.deidentify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to make a pattern search run for ever: the time must stay linear. */
class HostileTextTest {

    private static final int LONGEST_TEXT = 10_000;

    /** Far above the milliseconds that it takes, far below the minutes of a search that explodes. */
    private static final Duration BOUND = Duration.ofSeconds(10);

    private final Deidentifier deidentifier = Deidentifier.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "9",
                "0 ",
                "1-",
                "1.",
                "06-",
                "+31 ",
                "(0",
                "((((",
                "@",
                "a@",
                "a@a.",
                ".@.",
                "a.",
                "-@-",
                "bsn ",
                "bsn1 ",
                "BSN: - ",
                "1234 ",
                "1234A",
                "0612345678 ",
                "06 12 34 56 7 ",
                "(071) 555 40 ",
                "\uFF10",
                "+",
                "x",
                "000000000 ",
                "12 12 ",
                "2026-",
                "[BSN-1]",
                "\uD83D\uDE00",
                "\u0000",
                "1;ext=",
                "tel:0 x",
                "0/0 ",
                "A",
                "A.",
                "van ",
                "Van ",
                "van de ",
                "de-",
                "Mw. ",
                "mw ",
                "huisarts ",
                "Jan ",
                "Jan-",
                "Jan, ",
                "jansen van de ",
                "Apotheek ",
                "Apotheek De ",
                "Sint ",
                "De ",
                "'t ",
                "Dorpsstraat ",
                "Prins van ",
                "straat 1 ",
                "3 mei ",
                "1, 2, 3 en ",
                "nr ",
                "NL02",
                "A-1-",
                "www.",
                "a.nl",
                "://",
                "(94) ",
                "\n",
                "\u00AD",
                "'",
                "Xq",
            })
    void isAnalysedInTime(String repeated) {
        String text = repeated.repeat(LONGEST_TEXT / repeated.length());
        long start = System.nanoTime();

        Analysis analysis = deidentifier.analyse(text, Profile.RELEASE);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
        assertThatCode(() -> new Placeholders(List.of(text)).replace(analysis)).doesNotThrowAnyException();
    }
}
