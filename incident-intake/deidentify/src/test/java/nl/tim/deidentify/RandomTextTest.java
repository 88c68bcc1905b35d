package nl.tim.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts nobody would write: cut, shuffled and strewn with signs. Analysis never fails, and its spans fit the text. */
class RandomTextTest {

    private static final int TEXTS = 400;
    private static final String SIGNS =
            " .,-/()'\u2019\u2013:;+@[]{}\n\t\u00AD\u00A0\u0301\uD83D\uDE00\uFF10\u0660?!*\u0000&\"_=<>#%";

    private final Deidentifier deidentifier = Deidentifier.standard();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void spansFitAnyText(long seed) throws IOException {
        Random random = new Random(seed);
        List<MarkedText> sources = MarkedTexts.narratives();
        for (int i = 0; i < TEXTS; i++) {
            String text = mixed(random, sources);
            Analysis analysis =
                    deidentifier.analyse(text, Profile.RELEASE, Hints.about(KnownPerson.named("Jan de Vries")));

            assertFits(analysis);
            assertThat(new Placeholders(List.of(text)).replace(analysis)).isNotNull();
        }
    }

    private static void assertFits(Analysis analysis) {
        int end = 0;
        for (Span span : analysis.spans()) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(analysis.text().length());
    }

    private static String mixed(Random random, List<MarkedText> sources) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            String source = sources.get(random.nextInt(sources.size())).text();
            int start = random.nextInt(source.length());
            text.append(source, start, Math.min(source.length(), start + random.nextInt(30)));
            for (int signs = random.nextInt(4); signs > 0; signs--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return text.toString();
    }
}
