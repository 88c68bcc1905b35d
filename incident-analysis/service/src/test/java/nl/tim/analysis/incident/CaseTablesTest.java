package nl.tim.analysis.incident;

import static java.util.Objects.requireNonNull;
import static nl.tim.analysis.incident.Cases.after;
import static nl.tim.analysis.incident.Cases.last;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tim.analysis.incident.Decision.Outcome;
import nl.tim.analysis.incident.Decision.Reason;
import nl.tim.analysis.testing.Tables;
import nl.tim.schemas.codes.CodeLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The code does what {@code docs/case.md} says, cell by cell. */
class CaseTablesTest {
    private static final Map<String, Map<String, String>> STATUSES =
            Tables.of("case.md").table("event", "INGEDIEND");
    private static final Map<String, Map<String, String>> CONDITIONS =
            Tables.of("case.md").table("event", "by", "on hold");
    private static final Map<String, Event> EVENTS = Cases.byName();
    private static final List<String> KINDS =
            List.of(Actor.REPORTER, Actor.ANALYST, Actor.COORDINATOR, Actor.RESPONDENT, Actor.SYSTEM, "SOMETHING_NEW");
    /** Refused in every status unless something is there already: nothing to resume, nothing to clear. */
    private static final Set<String> NEEDS_MORE = Set.of("`Resumed`", "`CalamityCleared`");

    @Test
    void everyStatusAndEveryEventIsInTheTables() {
        assertThat(STATUSES.keySet()).containsExactlyElementsOf(EVENTS.keySet());
        assertThat(CONDITIONS.keySet()).containsExactlyElementsOf(EVENTS.keySet());
        STATUSES.values()
                .forEach(row -> assertThat(row.keySet())
                        .containsExactlyInAnyOrderElementsOf(
                                Arrays.stream(Status.values()).map(Enum::name).toList()));
        Set<String> told = EVENTS.values().stream()
                .map(event -> event.fact().getClass().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(told).isEqualTo(facts(Fact.class).collect(Collectors.toSet()));
    }

    @Test
    void statusesAndReasonsAreCodes() {
        CodeLists lists = CodeLists.load();

        assertThat(Status.values()).allMatch(status -> lists.list("TIM-STATUS").contains(status.name()));
        assertThat(STATUSES.values().stream()
                        .flatMap(row -> row.values().stream())
                        .filter(cell -> cell.startsWith("= "))
                        .map(cell -> cell.substring(2)))
                .isNotEmpty()
                .allMatch(lists.list("TIM-FLAG")::contains);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("statusCells")
    void inEachStatus_anEventDoesWhatTheTableSays(String name, Status status, String cell) {
        Incident before = Cases.in(status);
        assertThat(before.status()).isEqualTo(status);

        Incident then = Fold.apply(before, event(name));

        switch (cell) {
            case "–" -> {
                assertThat(last(then).outcome()).isEqualTo(Outcome.REJECTED);
                assertThat(last(then).reason()).isIn(Reason.WRONG_STATUS, Reason.NOT_ON_HOLD, Reason.NOT_FOUND);
                assertThat(then.status()).isEqualTo(status);
                assertThat(then.dossier()).isEqualTo(before.dossier());
            }
            case String flagged
            when flagged.startsWith("= ") -> {
                assertThat(last(then).outcome()).isEqualTo(Outcome.KEPT_FLAGGED);
                assertThat(last(then).reason()).isEqualTo(Reason.valueOf(flagged.substring(2)));
                assertThat(then.status()).isEqualTo(status);
            }
            default -> {
                assertThat(last(then).reason()).isNull();
                assertThat(then.status()).isEqualTo(cell.equals("=") ? status : Status.valueOf(cell));
            }
        }
    }

    static Stream<Arguments> statusCells() {
        return STATUSES.entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> arguments(row.getKey(), Status.valueOf(cell.getKey()), cell.getValue())));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("actors")
    void whoMayNot_loses(String name, String kind, boolean allowed) {
        Event event = event(name);
        var actor = new Actor(kind, "somebody", Cases.UMCU);

        Incident then = Fold.apply(allowing(name), Events.by(actor, 2000, event.fact()));

        assertThat(last(then).reason() == Reason.NOT_ALLOWED).isEqualTo(!allowed);
    }

    static Stream<Arguments> actors() {
        return CONDITIONS.entrySet().stream()
                .flatMap(row -> KINDS.stream().map(kind -> {
                    String by = row.getValue().getOrDefault("by", "");
                    return arguments(
                            row.getKey(),
                            kind,
                            by.equals("anyone") || List.of(by.split("[ ,]+")).contains(kind));
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void onHoldAfterWithdrawalAndAfterErasure(String name, Map<String, String> row) {
        check(name, row.getOrDefault("on hold", ""), Reason.ON_HOLD, new Handling.PutOnHold(Cases.text("wait")));
        check(name, row.getOrDefault("after withdrawal", ""), Reason.WITHDRAWN, new Words.Withdrawn(null));
        check(
                name,
                row.getOrDefault("after erasure", ""),
                Reason.ERASED,
                new Safeguard.SubjectErased("REQUEST", "second"));
    }

    private static void check(String name, String cell, Reason refusal, Fact before) {
        if (cell.equals("–")) {
            return;
        }
        Incident state = after(allowing(name), before);
        assertThat(last(state).outcome())
                .as("%s before %s", before.type(), name)
                .isEqualTo(Outcome.ACCEPTED);
        if (name.equals("`Resumed`") && before instanceof Words) {
            state = after(state, new Handling.PutOnHold(Cases.text("wait")));
        }
        Incident then = Fold.apply(state, event(name));
        if (cell.equals("yes")) {
            assertThat(last(then).outcome())
                    .as("%s after %s", name, before.type())
                    .isIn(Outcome.ACCEPTED, Outcome.KEPT_FLAGGED);
        } else {
            assertThat(last(then).reason())
                    .as("%s after %s", name, before.type())
                    .isEqualTo(refusal);
        }
    }

    static Stream<Arguments> rows() {
        return CONDITIONS.entrySet().stream().map(row -> arguments(row.getKey(), row.getValue()));
    }

    /** A case in the first status that allows the event, with what it needs. */
    private static Incident allowing(String name) {
        Map<String, String> row = requireNonNull(STATUSES.get(name));
        Status status = row.entrySet().stream()
                .filter(cell -> !cell.getValue().equals("–"))
                .map(cell -> Status.valueOf(cell.getKey()))
                .findFirst()
                .orElse(Status.TRIAGE);
        Incident state = Cases.in(status);
        return NEEDS_MORE.contains(name)
                ? after(state, requireNonNull(EVENTS.get("`CalamitySuspected`")).fact())
                : state;
    }

    private static Event event(String name) {
        return requireNonNull(EVENTS.get(name));
    }

    private static Stream<String> facts(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CaseTablesTest::facts)
                : Stream.of(type.getSimpleName());
    }
}
