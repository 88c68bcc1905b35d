package nl.tim.analysis.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.command.Histories.Outcome;
import nl.tim.analysis.command.Histories.Step;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Fold;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Status;
import nl.tim.analysis.search.FixedDirectory;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.schemas.codes.CodeLists;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ServerWebExchange;

class HistoriesTest {
    private static final Actor ANALYST = new Actor(Actor.ANALYST, "first", null);
    private static final Actor UMCU = new Actor(Actor.COORDINATOR, "coordinator", "ORG-0");
    private static final Actor REPORTER = new Actor(Actor.REPORTER, null, null);

    private final List<Event> log = new ArrayList<>();
    private Incident state = nl.tim.analysis.incident.Cases.in(Status.INGEDIEND);
    private final Histories histories = new Histories(
            id -> id.equals(state.incidentId()) ? Optional.of(state) : Optional.empty(),
            event -> {
                log.add(event);
                state = Fold.apply(state, event);
            },
            new CommandReader(CodeLists.load(), FixedDirectory.ofTheSamples(), new Nobody(), IncidentIds::parse),
            () -> "2026.1");

    @Test
    void aWholeCaseIsWritten_atTheMomentsWhenItHappened_andOnlyOnce() throws Exception {
        assertThat(histories.write(state.incidentId(), answered())).isEqualTo(new Outcome.Written(6));
        assertThat(state.status()).isEqualTo(Status.AFGESLOTEN);
        assertThat(state.decisions())
                .filteredOn(decision -> decision.type().equals("FeedbackSent"))
                .singleElement()
                .satisfies(told -> assertThat(told.recordedAt()).isEqualTo(day(20)));
        assertThat(state.dossier().participation().accounts()).singleElement().satisfies(account -> {
            assertThat(account.organisation()).isEqualTo("ORG-0");
            assertThat(account.released()).isTrue();
        });

        assertThat(histories.write(state.incidentId(), answered())).isEqualTo(new Outcome.Written(0));
        assertThat(log).hasSize(6);
    }

    @Test
    void ofAHistoryWithAMistakeNothingIsWritten_andTheMistakeIsNamed() throws Exception {
        List<Step> unknown = List.of(
                step(2, ANALYST, "type", "triage", "harm", "H2"), step(3, ANALYST, "type", "close", "reason", "x"));
        List<Step> impossible = List.of(step(2, ANALYST, "type", "close"));

        assertThat(histories.write(state.incidentId(), unknown))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
                    assertThat(refused.step()).isEqualTo(1);
                    assertThat(refused.flaws()).extracting(Flaw::code).containsExactly("unknown_parameter");
                });
        assertThat(histories.write(state.incidentId(), impossible))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::code)
                                .containsExactly("WRONG_STATUS"));
        assertThat(histories.write(new UUID(1, 2), impossible)).isEqualTo(new Outcome.Unknown());
        assertThat(log).isEmpty();
    }

    private static List<Step> answered() {
        return List.of(
                step(2, ANALYST, "type", "triage", "harm", "H2"),
                step(3, ANALYST, "type", "route", "organisation", "ORG-0"),
                step(15, UMCU, "type", "account", "organisation", "ORG-0", "text", "Onze kant.", "released", "true"),
                step(20, ANALYST, "type", "feedback", "text", "Dank."),
                step(22, REPORTER, "type", "rating", "rating", "USEFUL"),
                step(25, ANALYST, "type", "close"));
    }

    private static Step step(int day, Actor actor, String... values) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            all.put(values[i], values[i + 1]);
        }
        return new Step(day(day), actor, new Sent(all));
    }

    private static Instant day(int day) {
        return Instant.parse("2026-11-01T10:00:00Z").plusSeconds(86_400L * day);
    }

    private record Nobody() implements People {
        @Override
        public Optional<Person> known(ServerWebExchange exchange) {
            return Optional.empty();
        }

        @Override
        public List<Person> all() {
            return List.of();
        }
    }
}
