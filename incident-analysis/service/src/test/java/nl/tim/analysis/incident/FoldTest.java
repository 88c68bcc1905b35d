package nl.tim.analysis.incident;

import static nl.tim.analysis.incident.Events.classified;
import static nl.tim.analysis.incident.Events.fold;
import static nl.tim.analysis.incident.Events.id;
import static nl.tim.analysis.incident.Events.reported;
import static nl.tim.analysis.incident.Events.supplemented;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FoldTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void decidesEachEvent(String name, List<Event> given, List<String> decisions, long revision) {
        Incident then = Objects.requireNonNull(fold(given));

        assertThat(then.decisions().stream()
                        .map(decision ->
                                decision.outcome() + (decision.reason() == null ? "" : " " + decision.reason())))
                .as(name)
                .containsExactlyElementsOf(decisions);
        assertThat(then.seq()).isEqualTo(given.size());
        assertThat(then.revision()).isEqualTo(revision);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments("a report", List.of(reported(1, 1, "a")), List.of("ACCEPTED"), 1),
                arguments(
                        "the same event twice",
                        List.of(reported(1, 1, "a"), reported(1, 1, "a")),
                        List.of("ACCEPTED", "NO_OP DUPLICATE_EVENT"),
                        1),
                arguments(
                        "a retried report",
                        List.of(reported(1, 1, "a"), reported(1, 2, "a")),
                        List.of("ACCEPTED", "NO_OP SAME_REPORT"),
                        1),
                arguments(
                        "another report under the same id",
                        List.of(reported(1, 1, "a"), reported(1, 2, "b")),
                        List.of("ACCEPTED", "KEPT_FLAGGED SECOND_REPORT"),
                        2),
                arguments(
                        "two reports that nobody can compare",
                        List.of(reported(1, 1, null), reported(1, 2, null)),
                        List.of("ACCEPTED", "KEPT_FLAGGED SECOND_REPORT"),
                        2),
                arguments(
                        "words before the report",
                        List.of(supplemented(1, 1), reported(1, 2, "a")),
                        List.of("KEPT_FLAGGED BEFORE_REPORT", "ACCEPTED"),
                        2),
                arguments(
                        "a command on what was seen",
                        List.of(reported(1, 1, "a"), classified(1, 2, 1L)),
                        List.of("ACCEPTED", "ACCEPTED"),
                        2),
                arguments(
                        "two commands on the same revision: the second loses",
                        List.of(reported(1, 1, "a"), classified(1, 2, 1L), classified(1, 3, 1L)),
                        List.of("ACCEPTED", "ACCEPTED", "REJECTED STALE_REVISION"),
                        2),
                arguments(
                        "a command after words that were not seen",
                        List.of(reported(1, 1, "a"), supplemented(1, 2), classified(1, 3, 1L)),
                        List.of("ACCEPTED", "ACCEPTED", "REJECTED STALE_REVISION"),
                        2),
                arguments(
                        "what lost does not count: the next command on the same revision wins",
                        List.of(reported(1, 1, "a"), classified(1, 2, 7L), classified(1, 3, 1L)),
                        List.of("ACCEPTED", "REJECTED STALE_REVISION", "ACCEPTED"),
                        2),
                arguments(
                        "a command that depends on nothing seen",
                        List.of(reported(1, 1, "a"), supplemented(1, 2), classified(1, 3, null)),
                        List.of("ACCEPTED", "ACCEPTED", "ACCEPTED"),
                        3),
                arguments(
                        "a command before the report",
                        List.of(classified(1, 1, 0L), reported(1, 2, "a")),
                        List.of("REJECTED NOT_REPORTED", "ACCEPTED"),
                        1));
    }

    @Test
    void secondReport_keepsEachOfItsTextsAsSupplement() {
        Incident then = Objects.requireNonNull(fold(List.of(reported(1, 1, "a"), reported(1, 2, "b"))));

        assertThat(then.supplements())
                .extracting(Supplement::kind, Supplement::text)
                .containsExactly(
                        tuple(Supplement.Kind.SECOND_REPORT, new Text.Opened("narrative 2")),
                        tuple(Supplement.Kind.SECOND_REPORT, new Text.Opened("action")));
        assertThat(Objects.requireNonNull(then.report()).narrative()).isEqualTo(new Text.Opened("narrative 1"));
    }

    @Test
    void classification_standsBesideTheReportersCodes() {
        Incident then = Objects.requireNonNull(fold(List.of(reported(1, 1, "a"), classified(1, 2, 1L))));

        assertThat(Objects.requireNonNull(then.codes()).harm()).isEqualTo("H4");
        assertThat(Objects.requireNonNull(then.report()).codes().harm()).isEqualTo("H1");
    }

    @Test
    void rejectedCommand_changesNothingButTheDecisions() {
        Incident before = Objects.requireNonNull(fold(List.of(reported(1, 1, "a"))));
        Incident after = Fold.apply(before, classified(1, 2, 9L));

        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("seq", "decisions")
                .isEqualTo(before);
    }

    @Test
    void receivedAt_isOfTheFirstWords_andUpdatedAtOfTheLastChange() {
        Incident then =
                Objects.requireNonNull(fold(List.of(classified(1, 1, null), reported(1, 2, "a"), supplemented(1, 3))));

        assertThat(then.receivedAt()).isEqualTo(Events.START.plusSeconds(2));
        assertThat(then.updatedAt()).isEqualTo(Events.START.plusSeconds(3));
    }

    @Test
    void refusesAnEventOfAnotherIncident() {
        Incident state = Objects.requireNonNull(fold(List.of(reported(1, 1, "a"))));

        assertThatThrownBy(() -> Fold.apply(state, reported(2, 2, "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(id(2).toString());
    }
}
