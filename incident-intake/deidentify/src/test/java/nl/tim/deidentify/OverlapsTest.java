package nl.tim.deidentify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlapsTest {

    @Test
    void keepsTheSurerSpan() {
        Span date = new Span(0, 10, Tag.DATE, 90);
        Span phone = new Span(0, 12, Tag.PHONE, 80);

        assertThat(Overlaps.resolve(List.of(phone, date))).containsExactly(date);
    }

    @Test
    void keepsTheLongerSpan_ofEquallySureOnes() {
        Span shorter = new Span(3, 6, Tag.PERSON, 50);
        Span longer = new Span(0, 6, Tag.PERSON, 50);

        assertThat(Overlaps.resolve(List.of(shorter, longer))).containsExactly(longer);
    }

    @Test
    void keepsSpansThatOnlyTouch() {
        Span first = new Span(0, 3, Tag.PERSON, 50);
        Span second = new Span(3, 6, Tag.PERSON, 50);

        assertThat(Overlaps.resolve(List.of(second, first))).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverOverlapsAndNeverDependsOnTheOrderOfDetectors(long seed) {
        Random random = new Random(seed);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int start = random.nextInt(500);
            Tag tag = Tag.values()[random.nextInt(Tag.values().length)];
            spans.add(new Span(start, start + 1 + random.nextInt(20), tag, random.nextInt(5)));
        }
        List<Span> resolved = Overlaps.resolve(spans);
        Collections.shuffle(spans, random);

        assertThat(Overlaps.resolve(spans)).isEqualTo(resolved);
        for (int i = 1; i < resolved.size(); i++) {
            assertThat(resolved.get(i).start())
                    .isGreaterThanOrEqualTo(resolved.get(i - 1).end());
        }
        assertThat(spans)
                .allSatisfy(span -> assertThat(resolved)
                        .anyMatch(chosen -> chosen.start() < span.end() && span.start() < chosen.end()));
    }

    @Test
    void refusesAnEmptySpan() {
        assertThatThrownBy(() -> new Span(4, 4, Tag.BSN, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
