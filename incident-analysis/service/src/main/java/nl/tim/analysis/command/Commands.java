package nl.tim.analysis.command;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Decision;
import nl.tim.analysis.incident.Decision.Outcome;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Fact;
import nl.tim.analysis.incident.Fold;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.projection.UnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Takes commands. What the fold would refuse now is refused without a trace in the log; what is published is ruled on by the fold in log
 * order, and followed until the projector shows the ruling. A reporter's rating that came in meanwhile makes no command lose. Sending a command
 * again under the same id does nothing more. Blocks; safe for use by many threads.
 */
public final class Commands {

    private final Cases cases;
    private final CommandLog log;
    private final CommandReader reader;
    private final Supplier<UUID> ids;
    private final InstantSource clock;
    private final Pause pause;
    private final Duration patience;
    private final Supplier<String> taxonomyVersion;

    /**
     * Takes commands.
     *
     * @param ids give a command without an id its own
     * @param pause waits between two looks
     * @param patience how long a ruling is waited for, from the moment that the command came
     * @param taxonomyVersion of the codes that commands carry
     */
    public Commands(
            Cases cases,
            CommandLog log,
            CommandReader reader,
            Supplier<UUID> ids,
            InstantSource clock,
            Pause pause,
            Duration patience,
            Supplier<String> taxonomyVersion) {
        this.cases = cases;
        this.log = log;
        this.reader = reader;
        this.ids = ids;
        this.clock = clock;
        this.pause = pause;
        this.patience = patience;
        this.taxonomyVersion = taxonomyVersion;
    }

    /** Waits between two looks at a case. */
    @FunctionalInterface
    public interface Pause {

        /** Waits a moment. */
        void take() throws InterruptedException;
    }

    /**
     * Does what was sent, on behalf of this actor.
     *
     * @throws UnavailableException when the cases cannot be read, so that nothing was published
     * @throws LogUnavailableException when it is not known whether it was published: send it again under the same id
     * @throws InterruptedException when the thread is interrupted while it waits for the ruling
     */
    public Verdict give(UUID incidentId, Sent sent, Actor actor) throws LogUnavailableException, InterruptedException {
        Instant now = clock.instant();
        Incident before = cases.find(incidentId).orElse(null);
        if (before == null) {
            return new Verdict.Missing();
        }
        Optional<CommandType> type = CommandType.named(sent.text("type"));
        if (type.isEmpty()) {
            return new Verdict.Flawed(List.of(new Flaw("type", "unknown_command", List.of())));
        }
        @Nullable UUID given = sent.idIfAny("commandId");
        @Nullable Long expected = sent.numberIfAny("expectedRevision");
        if (expected == null && type.get().basedOnWhatWasSeen()) {
            sent.wrong("expectedRevision", "missing");
        }
        Fact fact = reader.read(type.get(), sent, before);
        List<Flaw> flaws = sent.flaws();
        if (!flaws.isEmpty()) {
            return new Verdict.Flawed(flaws);
        }
        var event = new Event(
                given == null ? ids.get() : given,
                incidentId,
                now.truncatedTo(ChronoUnit.MICROS),
                actor,
                expected == null ? null : UnseenRatings.counted(before, expected),
                taxonomyVersion.get(),
                null,
                fact);
        return give(event, before, now.plus(patience));
    }

    /**
     * Decides something that no list of fields says, on behalf of this actor, whatever they saw of the case.
     *
     * @throws UnavailableException when the cases cannot be read, so that nothing was published
     * @throws LogUnavailableException when it is not known whether it was published: send it again under the same id
     * @throws InterruptedException when the thread is interrupted while it waits for the ruling
     */
    public Verdict give(UUID incidentId, UUID commandId, Fact fact, Actor actor)
            throws LogUnavailableException, InterruptedException {
        Instant now = clock.instant();
        Incident before = cases.find(incidentId).orElse(null);
        if (before == null) {
            return new Verdict.Missing();
        }
        Instant recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        var event = new Event(commandId, incidentId, recordedAt, actor, null, taxonomyVersion.get(), null, fact);
        return give(event, before, now.plus(patience));
    }

    /** What became of a command that was given before; pending while the log may still bring it. */
    public Verdict result(UUID incidentId, UUID eventId) {
        return cases.find(incidentId)
                .map(incident -> ruling(incident, eventId)
                        .map(ruled -> verdict(incident, ruled, null))
                        .orElseGet(() -> new Verdict.Pending(incidentId, eventId)))
                .orElseGet(Verdict.Missing::new);
    }

    private Verdict give(Event event, Incident before, Instant deadline)
            throws LogUnavailableException, InterruptedException {
        Optional<Decision> earlier = ruling(before, event.eventId());
        if (earlier.isPresent()) {
            return earlier.get().type().equals(event.fact().type())
                    ? verdict(before, earlier.get(), event.expectedRevision())
                    : new Verdict.Reused();
        }
        Decision expected = Fold.apply(before, event).decisions().getLast();
        if (expected.outcome() == Outcome.REJECTED) {
            return verdict(before, expected, event.expectedRevision());
        }
        log.append(event);
        return followed(event, deadline);
    }

    /** The command is in the log whatever happens to the index now, so nothing that goes wrong here is an error. */
    private Verdict followed(Event event, Instant deadline) throws InterruptedException {
        do {
            pause.take();
            try {
                Optional<Incident> after = cases.find(event.incidentId());
                Optional<Decision> ruled = after.flatMap(incident -> ruling(incident, event.eventId()));
                if (after.isPresent() && ruled.isPresent()) {
                    return verdict(after.get(), ruled.get(), event.expectedRevision());
                }
            } catch (UnavailableException e) {
                continue;
            }
        } while (clock.instant().isBefore(deadline));
        return new Verdict.Pending(event.incidentId(), event.eventId());
    }

    /** The first ruling on the event; later ones only say that it was known. */
    private static Optional<Decision> ruling(Incident incident, UUID eventId) {
        return incident.decisions().stream()
                .filter(decision -> decision.eventId().equals(eventId))
                .findFirst();
    }

    private static Verdict verdict(Incident now, Decision decision, @Nullable Long seen) {
        return decision.reason() != null && decision.outcome() == Outcome.REJECTED
                ? new Verdict.Lost(decision.eventId(), decision.reason(), now, since(now, seen))
                : new Verdict.Accepted(now, decision);
    }

    private static List<Decision> since(Incident now, @Nullable Long seen) {
        List<Decision> later = new ArrayList<>();
        long revision = 0;
        for (Decision decision : now.decisions()) {
            revision += decision.outcome().changesState() ? 1 : 0;
            if (seen != null && revision > seen && decision.outcome().changesState()) {
                later.add(decision);
            }
        }
        return later;
    }
}
