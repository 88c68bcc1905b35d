package nl.tim.analysis.incident;

import static java.util.Objects.requireNonNull;
import static nl.tim.analysis.incident.Cases.reason;
import static nl.tim.analysis.incident.Cases.text;
import static nl.tim.analysis.incident.Events.event;
import static nl.tim.analysis.incident.Events.fold;
import static nl.tim.analysis.incident.Events.id;
import static nl.tim.analysis.incident.Events.reported;
import static nl.tim.analysis.incident.Events.supplemented;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tim.analysis.incident.Decision.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '|', textBlock = """
                            |abcdef|abcdef
                    0-3     |abcdef|███def
                    4-99    |abcdef|abcd██
                    -5-2    |abcdef|██cdef
                    2-2     |abcdef|abcdef
                    4-2     |abcdef|abcdef
                    9-12    |abcdef|abcdef
                    1-3,2-5 |abcdef|a████f
                    2-5,1-3 |abcdef|a████f
                    0-6,2-3 |abcdef|██████
                    2-3     |a👩b  |a██b
                    1-2     |a👩b  |a██b
                    0-1     |a👩b  |█👩b
                    3-4     |a👩b  |a👩█
                    """)
    void masksWhatLiesInTheText(@Nullable String spans, String text, String expected) {
        assertThat(Redaction.mask(text, spans(spans))).isEqualTo(expected);
    }

    private static List<Span> spans(@Nullable String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(","))
                        .map(span -> span.split("(?<=\\d)-"))
                        .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                        .toList();
    }

    @Test
    void inWhateverOrderCorrectionsCome_theResultIsTheSame_andNothingMoves() {
        var random = new Random(20261122);
        for (int round = 0; round < 2_000; round++) {
            String text = randomText(random);
            var spans = new ArrayList<Span>();
            for (int n = random.nextInt(5); n > 0; n--) {
                spans.add(new Span(random.nextInt(-3, 25), random.nextInt(-3, 25)));
            }
            String atOnce = Redaction.mask(text, spans);
            String oneByOne = text;
            for (Span span : spans.reversed()) {
                oneByOne = Redaction.mask(oneByOne, List.of(span));
            }
            assertThat(atOnce).hasSameSizeAs(text).isEqualTo(Redaction.mask(atOnce, spans));
            assertThat(oneByOne).isEqualTo(atOnce);
        }
    }

    private static String randomText(Random random) {
        var text = new StringBuilder();
        for (int n = random.nextInt(12); n > 0; n--) {
            text.appendCodePoint(random.nextInt(3) == 0 ? 0x1F469 : 'a' + random.nextInt(26));
        }
        return text.toString();
    }

    @Test
    void eachTextOfACase_canBeMasked_andNoOther() {
        List<Event> given = Stream.of(
                        Cases.to(Status.TERUGGEKOPPELD).stream(),
                        Stream.of(
                                supplemented(1, 101),
                                event(102, new Words.Answered(null, text("answer"))),
                                event(103, new Words.NoteAdded(text("note"))),
                                event(104, new Finding.ExemplarApproved(text("exemplar"))),
                                event(105, new Handling.PutOnHold(text("hold"))),
                                reported(1, 106, "b")))
                .flatMap(events -> events)
                .toList();
        record Target(long event, String field, @Nullable UUID item, String words) {}
        for (Target target : List.of(
                new Target(1, "narrative", null, "narrative 1"),
                new Target(1, "immediateAction", null, "action"),
                new Target(4, "account", null, "side"),
                new Target(5, "cause", id(202), "cause"),
                new Target(5, "evidence", id(202), "evidence"),
                new Target(6, "measure", id(301), "measure"),
                new Target(7, "feedback", null, "told"),
                new Target(101, "supplement", null, "supplement 101"),
                new Target(102, "answer", null, "answer"),
                new Target(103, "note", null, "note"),
                new Target(104, "exemplar", null, "exemplar"),
                new Target(105, "explanation", null, "hold"),
                new Target(106, "narrative", null, "narrative 106"))) {
            Incident before = requireNonNull(fold(given));

            Incident then = Fold.apply(before, correction(200, target.event, target.field, target.item));

            assertThat(reason(then)).as(target.toString()).isNull();
            assertThat(changed(before, then)).as(target.toString()).containsExactly("██" + target.words.substring(2));
        }
    }

    private static List<String> changed(Incident before, Incident after) {
        var left = new ArrayList<>(after.texts());
        before.texts().forEach(left::remove);
        return left.stream()
                .map(text -> text instanceof Text.Opened opened ? opened.words() : "erased")
                .toList();
    }

    @Test
    void whatIsNotThere_cannotBeMasked() {
        Incident state = requireNonNull(fold(List.of(reported(1, 1, "a"), supplemented(1, 2))));

        for (Event correction : List.of(
                correction(3, 9, "narrative", null),
                correction(3, 2, "narrative", null),
                correction(3, 1, "suggestion", null),
                correction(3, 1, "narrative", id(5)),
                correction(3, 1, "narrative.original", null))) {
            assertThat(reason(Fold.apply(state, correction))).isEqualTo(Reason.NOT_FOUND);
        }
    }

    @Test
    void aTextThatIsUnreadableNow_takesTheCorrectionAllTheSame() {
        Incident state = requireNonNull(
                fold(List.of(event(1, 1, null, null, Events.report("HOSP", "GP", new Text.Erased(), List.of())))));

        assertThat(reason(Fold.apply(state, correction(2, 1, "narrative", null))))
                .isNull();
    }

    private static Event correction(long event, long target, String field, @Nullable UUID item) {
        return event(event, new Safeguard.RedactionCorrected(id(target), field, item, List.of(new Span(0, 2))));
    }
}
