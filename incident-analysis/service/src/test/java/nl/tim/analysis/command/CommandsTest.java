package nl.tim.analysis.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Role;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Decision.Outcome;
import nl.tim.analysis.incident.Decision.Reason;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Finding;
import nl.tim.analysis.incident.Fold;
import nl.tim.analysis.incident.Handling;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Safeguard;
import nl.tim.analysis.incident.Span;
import nl.tim.analysis.incident.Status;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.incident.Words;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.search.FixedDirectory;
import nl.tim.schemas.codes.CodeLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.server.ServerWebExchange;

/** A region with one case, a log and a projector that is as fast as a test wants it. */
class CommandsTest {
    private static final Actor ANALYST = new Actor(Actor.ANALYST, "first", null);
    private static final String REFERENCE = "TIM-2026-7KQ4MX";
    private static final UUID OTHER = new UUID(5, 5);
    private static final UUID COMMAND = new UUID(7, 7);

    private final List<Event> log = new ArrayList<>();
    private final Deque<Event> overtaking = new ArrayDeque<>();
    private Incident state = nl.tim.analysis.incident.Cases.in(Status.INGEDIEND);
    private boolean projecting = true;
    private boolean indexAway;
    private boolean logAway;
    private Instant now = Instant.parse("2026-11-02T10:00:00Z");
    private Commands commands = region();

    @BeforeEach
    void start() {
        commands = region();
    }

    @Test
    void doesWhatWasAsked_andTellsTheNewState() throws Exception {
        Verdict verdict = give("type", "ask", "expectedRevision", "1", "text", "Welke apotheek?");

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Accepted.class, accepted -> {
            assertThat(accepted.after().status()).isEqualTo(Status.AANVULLING_GEVRAAGD);
            assertThat(accepted.decision().eventId()).isEqualTo(COMMAND);
        });
        assertThat(log).singleElement().satisfies(event -> {
            assertThat(event.fact()).isEqualTo(new Handling.InformationRequested(new Text.Opened("Welke apotheek?")));
            assertThat(event.actor()).isEqualTo(ANALYST);
        });
    }

    @Test
    void isDoneOnce_howeverOftenItIsSent() throws Exception {
        assertThat(give("type", "assign", "expectedRevision", "1", "assignee", "second"))
                .isInstanceOf(Verdict.Accepted.class);
        assertThat(give("type", "assign", "expectedRevision", "1", "assignee", "second"))
                .isInstanceOf(Verdict.Accepted.class);
        assertThat(give("type", "resume", "expectedRevision", "2")).isInstanceOf(Verdict.Reused.class);
        assertThat(log).hasSize(1);
    }

    @Test
    void losesWithoutATrace_whenItWasOvertakenBefore() throws Exception {
        overtake(new Handling.Triaged("H2", null, null));
        Verdict noted = commands.give(state.incidentId(), sent("type", "note", "text", "x"), ANALYST);
        assertThat(noted).isInstanceOf(Verdict.Accepted.class);
        log.clear();

        Verdict verdict = give("type", "reject", "expectedRevision", "1", "reason", "TEST");

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Lost.class, lost -> {
            assertThat(lost.reason()).isEqualTo(Reason.STALE_REVISION);
            assertThat(lost.since())
                    .extracting(decision -> decision.type())
                    .containsExactly("IncidentTriaged", "NoteAdded");
        });
        assertThat(log).isEmpty();
    }

    @Test
    void losesInTheLog_whenItIsOvertakenOnItsWay() throws Exception {
        overtake(new Handling.Assigned("second"));

        Verdict verdict = give("type", "triage", "expectedRevision", "1", "harm", "H2");

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Lost.class, lost -> {
            assertThat(lost.reason()).isEqualTo(Reason.STALE_REVISION);
            assertThat(lost.now().dossier().course().assignee()).isEqualTo("second");
        });
        assertThat(log).hasSize(1);
        assertThat(state.decisions().getLast().outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void isNotHeldUpByARating_butByWhateverElseCameWithIt() throws Exception {
        state = nl.tim.analysis.incident.Cases.in(Status.TERUGGEKOPPELD);
        String seen = revision();
        say(new Words.Rated("USEFUL", null));
        say(new Words.Rated("NOT_USEFUL", null));

        assertThat(give("type", "close", "expectedRevision", seen)).isInstanceOf(Verdict.Accepted.class);
        assertThat(log.getLast().expectedRevision())
                .as("what the fold compares in every replay")
                .isEqualTo(state.revision() - 1);

        state = nl.tim.analysis.incident.Cases.in(Status.TERUGGEKOPPELD);
        say(new Words.Supplemented(nl.tim.analysis.incident.Cases.text("Het gebeurde nog eens.")));
        say(new Words.Rated("USEFUL", null));
        assertThat(give("type", "close", "expectedRevision", seen))
                .isInstanceOfSatisfying(
                        Verdict.Lost.class,
                        lost -> assertThat(lost.since())
                                .extracting(decision -> decision.type())
                                .containsExactly("IncidentSupplemented", "FeedbackRated"));
        assertThat(log).hasSize(1);
    }

    @Test
    void isPending_whileTheProjectorIsBehind_andCanBeAskedFor() throws Exception {
        projecting = false;

        Verdict verdict = give("type", "triage", "expectedRevision", "1", "harm", "H2");

        assertThat(verdict).isEqualTo(new Verdict.Pending(state.incidentId(), COMMAND));
        assertThat(commands.result(state.incidentId(), COMMAND)).isInstanceOf(Verdict.Pending.class);
        state = Fold.apply(state, log.getFirst());
        assertThat(commands.result(state.incidentId(), COMMAND)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void fails_whenLogOrIndexIsAway() {
        logAway = true;
        assertThatThrownBy(() -> give("type", "note", "text", "x")).isInstanceOf(LogUnavailableException.class);
        indexAway = true;
        assertThatThrownBy(() -> give("type", "note", "text", "x")).isInstanceOf(UnavailableException.class);
        assertThat(log).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type=dance | type unknown_command",
                "type=triage | expectedRevision missing, harm missing",
                "type=triage;expectedRevision=1;harm=H9;recurrence=OFTEN | harm unknown_code, recurrence unknown_code",
                "type=reject;expectedRevision=1;reason=TEST;nonsense=1 | nonsense unknown_parameter",
                "type=route;expectedRevision=1;organisation=NOWHERE;dueOn=tomorrow | dueOn bad_date, organisation unknown_code",
                "type=classify;expectedRevision=1;incidentType=MED;subType=INF.01;harm=H1 | subType unknown_code",
                "type=assign;expectedRevision=one;assignee=nobody | assignee unknown_code, expectedRevision bad_number",
                "type=mask;target=00000000-0000-0000-0000-000000000001;field=narrative;phrase=nergens | phrase not_in_text",
                "type=measures;expectedRevision=1 | measures missing",
                "type=measures;expectedRevision=1;measures.0.measureId=00000000-0000-0000-0000-000000000001;measures.0.text=a"
                        + " | measures missing, measures.0.action missing",
                "type=note;text= | text missing",
                "type=link;expectedRevision=1;kind=RELATED;other= | other missing",
                "type=link;expectedRevision=1;kind=RELATED;other=TIM-2026-AAAAAA | other no_incident",
            })
    void saysEverythingThatIsWrong(String sent, String expected) throws Exception {
        String[] values = sent.split("[;=]", -1);

        assertThat(commands.give(state.incidentId(), sent(values), ANALYST))
                .isInstanceOfSatisfying(
                        Verdict.Flawed.class,
                        flawed -> assertThat(flawed.flaws())
                                .extracting(flaw -> flaw.field() + " " + flaw.code())
                                .containsExactlyInAnyOrder(expected.split(", ")));
        assertThat(log).isEmpty();
    }

    @Test
    void anotherReportIsNamedByItsReference_andALinkThatGoesByItsId() throws Exception {
        assertThat(give("type", "link", "expectedRevision", revision(), "kind", "RELATED", "other", REFERENCE))
                .isInstanceOf(Verdict.Accepted.class);
        assertThat(((Finding.IncidentLinked) log.getLast().fact()).link().other())
                .isEqualTo(OTHER);

        assertThat(commands.give(
                        state.incidentId(),
                        sent(
                                "type",
                                "link",
                                "expectedRevision",
                                revision(),
                                "kind",
                                "RELATED",
                                "other",
                                OTHER.toString(),
                                "removed",
                                "true"),
                        ANALYST))
                .isInstanceOf(Verdict.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({"Jan Visser;, 3-13 30-40", "jan  visser;, 3-13 30-40", "belde Jan;apotheek, 14-56"})
    void masksWordsWhereverTheyAre(String quoted, String expected) throws Exception {
        String text = "Mw Jan Visser belde Jan, want Jan Visser van de apotheek wist het niet";
        String phrase = quoted.split(";")[0];
        String until = quoted.endsWith(";") ? "" : quoted.split(";")[1];
        assertThat(give("type", "note", "text", text)).isInstanceOf(Verdict.Accepted.class);

        assertThat(commands.give(
                        state.incidentId(),
                        sent(
                                "type",
                                "mask",
                                "target",
                                COMMAND.toString(),
                                "field",
                                "note",
                                "phrase",
                                phrase,
                                "until",
                                until),
                        ANALYST))
                .isInstanceOf(Verdict.Accepted.class);

        List<Span> spans = ((Safeguard.RedactionCorrected) log.getLast().fact()).spans();
        assertThat(String.join(
                        " ",
                        spans.stream()
                                .map(span -> span.start() + "-" + span.end())
                                .toList()))
                .isEqualTo(expected);
    }

    /** Comes into the log before the next command, and is projected. */
    private void say(Words words) {
        Actor reporter = new Actor(Actor.REPORTER, null, null);
        UUID id = new UUID(6, state.decisions().size());
        state = Fold.apply(state, new Event(id, state.incidentId(), now, reporter, null, "2026.1", null, words));
    }

    private Verdict give(String... values) throws Exception {
        Map<String, String> all = values(values);
        all.put("commandId", COMMAND.toString());
        return commands.give(state.incidentId(), new Sent(all), ANALYST);
    }

    private String revision() {
        return String.valueOf(state.revision());
    }

    private static Optional<UUID> reports(String name) {
        return name.equals(REFERENCE) ? Optional.of(OTHER) : Optional.empty();
    }

    private static Sent sent(String... values) {
        return new Sent(values(values));
    }

    private static Map<String, String> values(String... values) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            all.put(values[i], values[i + 1]);
        }
        return all;
    }

    /** Comes into the log just before the next command. */
    private void overtake(Handling fact) {
        overtaking.add(
                new Event(new UUID(8, log.size()), state.incidentId(), now, ANALYST, null, "2026.1", null, fact));
    }

    private Commands region() {
        var ids = new ArrayDeque<>(List.of(new UUID(9, 1), new UUID(9, 2), new UUID(9, 3)));
        return new Commands(
                id -> {
                    if (indexAway) {
                        throw new UnavailableException("index");
                    }
                    return id.equals(state.incidentId()) ? Optional.of(state) : Optional.empty();
                },
                event -> {
                    if (logAway) {
                        throw new LogUnavailableException("log");
                    }
                    log.add(event);
                    while (!overtaking.isEmpty()) {
                        state = Fold.apply(state, overtaking.remove());
                    }
                    state = projecting ? Fold.apply(state, event) : state;
                },
                new CommandReader(CodeLists.load(), FixedDirectory.ofTheSamples(), new Two(), CommandsTest::reports),
                ids::remove,
                () -> now,
                () -> now = now.plusSeconds(1),
                Duration.ofSeconds(5),
                () -> "2026.1");
    }

    private record Two() implements People {
        @Override
        public Optional<Person> known(ServerWebExchange exchange) {
            return Optional.of(all().getFirst());
        }

        @Override
        public List<Person> all() {
            return List.of(
                    new Person("first", "A", Set.of(Role.ANALYST), null),
                    new Person("second", "B", Set.of(Role.ANALYST), null));
        }
    }
}
