package nl.tim.analysis.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.signal.Note;
import nl.tim.analysis.trajectory.Description.Direction;
import nl.tim.analysis.trajectory.Ruling.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts in, trajectory out. */
class TrajectoryTest {

    private static final UUID ID = new UUID(7, 7);
    private static final UUID FROZEN = new UUID(1, 1);
    private static final UUID SINGLE = new UUID(1, 2);
    private static final UUID ITEM = new UUID(2, 1);
    private static final Actor ANALYST = new Actor(Actor.ANALYST, "a", null);
    private static final Actor TEAM = new Actor("TEAM", "b", null);
    private static final Change OPENED =
            new Change.Opened(description("Overdracht"), new Frozen(note("type=MED"), List.of(FROZEN)), "s1");
    private static final Change INTERVENTION =
            new Change.InterventionPlanned(new Intervention(ITEM, LocalDate.of(2026, 3, 1), note("dubbele controle")));
    private static final Change ACTION =
            new Change.ActionPlanned(new Action(ITEM, "PROC", note("protocol"), "UMCU", null, null));

    private int events;

    static Stream<Arguments> rules() {
        Change closed = new Change.Closed(note("klaar"));
        return Stream.of(
                Arguments.of(OPENED, null, ANALYST, List.of(), Refusal.ALREADY_OPENED),
                Arguments.of(new Change.Described(description("x")), 1L, TEAM, List.of(), null),
                Arguments.of(new Change.Described(description("x")), 0L, TEAM, List.of(), Refusal.STALE_REVISION),
                Arguments.of(new Change.Described(description("x")), null, TEAM, List.of(), Refusal.STALE_REVISION),
                Arguments.of(new Change.IncidentChosen(SINGLE, false), null, ANALYST, List.of(), null),
                Arguments.of(new Change.IncidentChosen(SINGLE, false), null, TEAM, List.of(), Refusal.NOT_ALLOWED),
                Arguments.of(new Change.IncidentChosen(FROZEN, true), null, ANALYST, List.of(), null),
                Arguments.of(new Change.IncidentChosen(SINGLE, true), null, ANALYST, List.of(), Refusal.NOT_FOUND),
                Arguments.of(new Change.SignalChosen("s1", true), null, ANALYST, List.of(), null),
                Arguments.of(new Change.SignalChosen("s2", true), null, ANALYST, List.of(), Refusal.NOT_FOUND),
                Arguments.of(INTERVENTION, 1L, TEAM, List.of(), null),
                Arguments.of(new Change.InterventionDropped(ITEM), 2L, TEAM, List.of(INTERVENTION), null),
                Arguments.of(new Change.InterventionDropped(ITEM), 1L, TEAM, List.of(), Refusal.NOT_FOUND),
                Arguments.of(ACTION, 1L, TEAM, List.of(), null),
                Arguments.of(new Change.ActionDropped(ITEM), 2L, TEAM, List.of(ACTION), null),
                Arguments.of(new Change.ActionDropped(ITEM), 1L, TEAM, List.of(), Refusal.NOT_FOUND),
                Arguments.of(closed, 1L, TEAM, List.of(), null),
                Arguments.of(ACTION, 2L, TEAM, List.of(closed), Refusal.CLOSED),
                Arguments.of(new Change.Reopened(null), 2L, TEAM, List.of(closed), null),
                Arguments.of(new Change.Reopened(null), 1L, TEAM, List.of(), Refusal.NOT_CLOSED));
    }

    @ParameterizedTest
    @MethodSource
    void rules(Change change, @Nullable Long expected, Actor by, List<Change> before, @Nullable Refusal refusal) {
        Trajectory trajectory = begun();
        for (Change one : before) {
            trajectory = trajectory.with(fact(one, trajectory.revision(), ANALYST));
        }

        Trajectory after = trajectory.with(fact(change, expected, by));

        assertThat(after.history().getLast().refusal()).isEqualTo(refusal);
        assertThat(after.revision()).isEqualTo(trajectory.revision() + (refusal == null ? 1 : 0));
    }

    @Test
    void keepsWhatItBeganWith_andWhatWasChosenSince() {
        Trajectory trajectory = begun();
        assertThat(trajectory.chosen()).containsExactly(FROZEN);

        trajectory = trajectory.with(fact(new Change.IncidentChosen(SINGLE, false), null, ANALYST));
        trajectory = trajectory.with(fact(new Change.IncidentChosen(FROZEN, true), null, ANALYST));

        assertThat(trajectory.chosen()).containsExactly(SINGLE);
        assertThat(trajectory.frozen()).isNotNull();
        assertThat(trajectory.since(1)).hasSize(2);
    }

    @Test
    void anItemIsReplacedAsAWhole_andTheFirstInterventionSplits() {
        Trajectory trajectory = begun().with(fact(INTERVENTION, 1L, TEAM));
        Intervention earlier = new Intervention(new UUID(2, 2), LocalDate.of(2026, 1, 5), note("scholing"));
        trajectory = trajectory.with(fact(new Change.InterventionPlanned(earlier), 2L, TEAM));
        assertThat(trajectory.changedOn()).contains(LocalDate.of(2026, 1, 5));

        Intervention later = new Intervention(earlier.id(), LocalDate.of(2026, 6, 1), note("scholing, later"));
        trajectory = trajectory.with(fact(new Change.InterventionPlanned(later), 3L, TEAM));

        assertThat(trajectory.interventions()).hasSize(2);
        assertThat(trajectory.changedOn()).contains(LocalDate.of(2026, 3, 1));
    }

    @Test
    void aFactThatComesTwiceCountsOnce_andWhatNeverBeganIsNothing() {
        TrajectoryBoard board = new TrajectoryBoard();
        board.apply(fact(ACTION, 1L, TEAM));
        assertThat(board.all()).isEmpty();

        TrajectoryFact opened = fact(OPENED, null, ANALYST);
        board.apply(opened);
        board.apply(opened);
        assertThat(board.find(ID).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void replayedWithRepetitionsItIsTheSame() {
        Random random = new Random(4);
        List<TrajectoryFact> facts = new ArrayList<>(List.of(fact(OPENED, null, ANALYST)));
        List<Arguments> rules = rules().toList();
        for (int i = 0; i < 300; i++) {
            Change change = (Change) Objects.requireNonNull(
                    rules.get(random.nextInt(rules.size())).get()[0]);
            facts.add(fact(change, random.nextLong(1, 30), random.nextBoolean() ? ANALYST : TEAM));
        }
        TrajectoryBoard once = new TrajectoryBoard();
        facts.forEach(once::apply);
        TrajectoryBoard again = new TrajectoryBoard();
        for (int i = 0; i < facts.size(); i++) {
            facts.subList(Math.max(0, i - 5), i + 1).forEach(again::apply);
        }

        assertThat(again.find(ID)).isEqualTo(once.find(ID));
    }

    private Trajectory begun() {
        return Trajectory.begin(fact(OPENED, null, ANALYST)).orElseThrow();
    }

    private TrajectoryFact fact(Change change, @Nullable Long expected, Actor by) {
        return new TrajectoryFact(new UUID(9, events++), ID, Instant.EPOCH.plusSeconds(events), by, expected, change);
    }

    private static Description description(String title) {
        return new Description(note(title), null, null, null, null, null, null, "type=MED", Direction.FEWER);
    }

    private static Note note(String words) {
        return () -> Optional.of(words);
    }
}
