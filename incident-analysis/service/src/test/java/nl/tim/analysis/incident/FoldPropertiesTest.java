package nl.tim.analysis.incident;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.tim.analysis.incident.Decision.Outcome;
import nl.tim.analysis.incident.Decision.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds whatever several people do to a case at once. */
class FoldPropertiesTest {
    private static final int RECORDS = 150;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static List<Event> log(long seed) {
        return RandomCase.log(seed, 1, RECORDS, Text.Opened::new);
    }

    private static Incident fold(List<Event> log) {
        return requireNonNull(Events.fold(log));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameLog_givesTheSameState(long seed) {
        assertThat(fold(log(seed))).isEqualTo(fold(log(seed)));
        assertThat(fold(log(seed)).seq()).isEqualTo(RECORDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void redeliveredEvents_changeNothingButTheirDecisions(long seed) {
        List<Event> once = log(seed).stream().distinct().toList();
        var twice = new ArrayList<Event>();
        once.forEach(event -> {
            twice.add(event);
            twice.add(event);
        });

        assertThat(withoutRepetitions(fold(twice))).isEqualTo(withoutRepetitions(fold(once)));
    }

    private static List<Object> withoutRepetitions(Incident incident) {
        Stream<Decision> decisions =
                incident.decisions().stream().filter(decision -> decision.reason() != Reason.DUPLICATE_EVENT);
        return Stream.concat(
                        Stream.of(
                                incident.revision(),
                                incident.dossier(),
                                incident.supplements(),
                                String.valueOf(incident.codes()),
                                String.valueOf(incident.report())),
                        decisions)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofCommandsThatExpectTheSameRevision_atMostOneWins(long seed) {
        List<Event> log = log(seed);
        var winners = new HashMap<Long, Integer>();
        Incident state = null;
        for (Event event : log) {
            state = Fold.apply(state, event);
            if (event.expectedRevision() != null && Cases.last(state).outcome() == Outcome.ACCEPTED) {
                winners.merge(event.expectedRevision(), 1, Integer::sum);
            }
        }

        assertThat(winners.values()).isNotEmpty().containsOnly(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWordIsEverLost(long seed) {
        var said = new HashSet<Text>();
        Incident state = null;
        for (Event event : log(seed)) {
            state = Fold.apply(state, event);
            if (event.fact() instanceof Words words && Cases.last(state).outcome() != Outcome.NO_OP) {
                said.addAll(texts(words));
                if (Cases.last(state).outcome() == Outcome.REJECTED) {
                    assertThat(texts(words))
                            .as("only what brings no words can lose")
                            .isEmpty();
                }
            }
        }

        Set<String> kept =
                requireNonNull(state).texts().stream().map(text -> ending(text)).collect(Collectors.toSet());
        assertThat(kept).containsAll(said.stream().map(text -> ending(text)).toList());
    }

    /** Masks of this log cover at most the first four characters; the number at the end tells texts apart. */
    private static String ending(Text text) {
        return text instanceof Text.Opened readable
                ? readable.words().substring(Math.min(4, readable.words().length()))
                : "";
    }

    private static List<Text> texts(Words words) {
        return switch (words) {
            case Reported fact -> List.of(fact.narrative());
            case Words.Supplemented fact -> List.of(fact.text());
            case Words.Answered fact -> List.of(fact.text());
            case Words.Rated fact -> Stream.ofNullable(fact.explanation()).toList();
            case Words.Withdrawn fact -> Stream.ofNullable(fact.explanation()).toList();
            case Words.AccountGiven fact -> Stream.ofNullable(fact.text()).toList();
            case Words.NoteAdded fact -> List.of(fact.text());
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anErasedCase_isTheSame_whetherOrNotItsTextsCouldBeReadWhenItWasReplayed(long seed) {
        Event erasure = Events.event(1, 99_999, null, null, new Safeguard.SubjectErased("REQUEST", "second"));
        Event later = Events.event(1, 99_998, null, null, new Words.Supplemented(Cases.text("later")));
        Incident readable = fold(
                Stream.concat(log(seed).stream(), Stream.of(erasure, later)).toList());
        List<Event> unreadable = RandomCase.log(seed, 1, RECORDS, _ -> new Text.Erased());
        Incident replayed = fold(
                Stream.concat(unreadable.stream(), Stream.of(erasure, later)).toList());

        assertThat(replayed).isEqualTo(readable);
        assertThat(replayed.texts()).filteredOn(Text.Opened.class::isInstance).containsExactly(Cases.text("later"));
        assertThat(Cases.reason(replayed)).isEqualTo(Reason.AFTER_ERASURE);
        assertThat(replayed.decisions())
                .noneMatch(decision -> decision.actor().kind().equals(Actor.REPORTER)
                        && decision.actor().subject() != null);
    }

    @Test
    void ofTwoPeopleWhoDecideAtOnce_theFirstInTheLogWins_andTheOtherIsTold() {
        for (Status status : Status.values()) {
            Incident seen = Cases.in(status);
            for (Event first : expecting(seen.revision(), 3000)) {
                Incident between = Fold.apply(seen, first);
                if (Cases.last(between).outcome() != Outcome.ACCEPTED) {
                    continue;
                }
                for (Event second : expecting(seen.revision(), 4000)) {
                    Incident then = Fold.apply(between, second);
                    assertThat(Cases.last(then).outcome()).isEqualTo(Outcome.REJECTED);
                    assertThat(Cases.reason(then)).isIn(Reason.STALE_REVISION, Reason.ERASED);
                    assertThat(then.dossier()).isEqualTo(between.dossier());
                }
            }
        }
    }

    private static List<Event> expecting(long revision, long firstId) {
        var events = new ArrayList<Event>();
        for (Event event : Cases.byName().values()) {
            if (event.fact() instanceof Command) {
                events.add(Events.event(1, firstId + events.size(), revision, null, event.fact()));
            }
        }
        return events;
    }
}
