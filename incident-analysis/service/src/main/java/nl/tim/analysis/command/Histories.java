package nl.tim.analysis.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Decision;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Fact;
import nl.tim.analysis.incident.Fold;
import nl.tim.analysis.incident.Incident;
import nl.tim.schemas.topic.EventIds;

/**
 * Writes down what happened to cases elsewhere or before, each step at the moment when it happened: decisions and words, read, judged and sealed as
 * those of today are. The whole history of a case is rehearsed first, so that of one with a mistake nothing is written. What is written again
 * changes nothing. Blocks; safe for use by many threads, for different cases.
 */
public final class Histories {

    private final Cases cases;
    private final CommandLog log;
    private final CommandReader reader;
    private final Supplier<String> taxonomyVersion;

    /** Writes to this log; codes are of this version. */
    public Histories(Cases cases, CommandLog log, CommandReader reader, Supplier<String> taxonomyVersion) {
        this.cases = cases;
        this.log = log;
        this.reader = reader;
        this.taxonomyVersion = taxonomyVersion;
    }

    /**
     * Something that happened.
     *
     * @param sent a command as the API takes it, or {@code supplement}, {@code answer}, {@code rating} or {@code withdrawal} of the reporter
     */
    public record Step(Instant at, Actor actor, Sent sent) {}

    /** What became of the history of a case. */
    public sealed interface Outcome {

        /** It is in the log; so many events are new there. */
        record Written(int events) implements Outcome {}

        /** There is no such case, or the index does not show it yet. */
        record Unknown() implements Outcome {}

        /**
         * A step cannot be; nothing was written.
         *
         * @param step its number, from 0
         * @param flaws by field; of the whole step under the name {@code type}
         */
        record Refused(int step, List<Flaw> flaws) implements Outcome {

            /** Copies the list. */
            public Refused {
                flaws = List.copyOf(flaws);
            }
        }
    }

    /**
     * Writes it.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when the cases cannot be read
     * @throws LogUnavailableException when it is not known whether all of it was written: write it again
     */
    public Outcome write(UUID incidentId, List<Step> steps) throws LogUnavailableException {
        Incident state = cases.find(incidentId).orElse(null);
        if (state == null) {
            return new Outcome.Unknown();
        }
        List<Event> events = new ArrayList<>();
        for (int number = 0; number < steps.size(); number++) {
            Step step = steps.get(number);
            UUID eventId = EventIds.derived(step.at(), "history:" + incidentId + ":" + number);
            if (written(state, eventId)) {
                continue;
            }
            Optional<Fact> fact = fact(step.sent(), state);
            List<Flaw> flaws = step.sent().flaws();
            if (fact.isEmpty() || !flaws.isEmpty()) {
                return new Outcome.Refused(number, flaws.isEmpty() ? flaw("unknown_command") : flaws);
            }
            var event = new Event(
                    eventId, incidentId, step.at(), step.actor(), null, taxonomyVersion.get(), null, fact.get());
            state = Fold.apply(state, event);
            Decision decision = state.decisions().getLast();
            if (decision.outcome() == Decision.Outcome.REJECTED) {
                return new Outcome.Refused(number, flaw(String.valueOf(decision.reason())));
            }
            events.add(event);
        }
        for (Event event : events) {
            log.append(event);
        }
        return new Outcome.Written(events.size());
    }

    private static boolean written(Incident state, UUID eventId) {
        return state.decisions().stream()
                .anyMatch(decision -> decision.eventId().equals(eventId));
    }

    private Optional<Fact> fact(Sent sent, Incident seen) {
        String type = sent.text("type");
        return CommandType.named(type)
                .<Fact>map(command -> reader.read(command, sent, seen))
                .or(() -> TellingReader.read(type, sent, reader));
    }

    private static List<Flaw> flaw(String code) {
        return List.of(new Flaw("type", code, List.of()));
    }
}
