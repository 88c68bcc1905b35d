package nl.tim.deidentify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the figures of docs/deidentification.md: a rule that helps one text and harms ten shows here. */
class BarsTest {

    private final Deidentifier deidentifier = Deidentifier.standard();

    @Test
    void narrativesAreHeld() throws IOException {
        assertBars(scores(MarkedTexts.narratives()), 0.98, 0.93, 0.010, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/own-texts.txt", "/own-texts-2.txt", "/own-texts-3.txt", "/own-texts-4.txt", "/own-texts-5.txt"
            })
    void ownTextsAreHeld(String resource) throws IOException {
        assertBars(scores(MarkedTexts.of(resource)), 0.97, 0.93, 0.015, 1);
    }

    @Test
    void findsNothingAgainInItsOwnReplacement() throws IOException {
        for (MarkedText narrative : MarkedTexts.narratives()) {
            Analysis analysis = deidentifier.analyse(narrative.text(), Profile.RELEASE);
            String replaced = new Placeholders(List.of(analysis.text())).replace(analysis);

            assertThat(MarkedText.of(deidentifier.analyse(replaced, Profile.RELEASE)))
                    .isEqualTo(replaced);
        }
    }

    private static void assertBars(Scores scores, double covered, double clean, double overRedacted, int touched) {
        assertSoftly(softly -> {
            softly.assertThat(scores.covered()).as("covered: " + scores).isGreaterThanOrEqualTo(covered);
            softly.assertThat(scores.clean()).as("clean: " + scores).isGreaterThanOrEqualTo(clean);
            softly.assertThat(scores.overRedacted())
                    .as("over-redacted: " + scores)
                    .isLessThanOrEqualTo(overRedacted);
            softly.assertThat(scores.touched()).as("touched: " + scores).isLessThanOrEqualTo(touched);
            for (String tag : List.of("bsn", "phone", "email", "postal_code")) {
                softly.assertThat(scores.recall(tag)).as(tag).isGreaterThanOrEqualTo(0.98);
            }
        });
    }

    private Scores scores(List<MarkedText> texts) {
        Scores scores = new Scores();
        for (MarkedText text : texts) {
            scores.add(text, deidentifier.analyse(text.text(), Profile.RELEASE).spans());
        }
        return scores;
    }
}
