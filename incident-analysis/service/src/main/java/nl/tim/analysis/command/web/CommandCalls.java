package nl.tim.analysis.command.web;

import java.util.UUID;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.command.Commands;
import nl.tim.analysis.command.LogUnavailableException;
import nl.tim.analysis.command.Sent;
import nl.tim.analysis.command.Verdict;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.UnavailableException;
import reactor.core.publisher.Mono;

/**
 * Gives commands without blocking whoever asks. Fails with {@link UnavailableException} when the log or the index is away, or did not
 * answer in time; then the same command can be sent again under the same id.
 */
public final class CommandCalls {

    private final Commands commands;
    private final BlockingCalls calls;

    CommandCalls(Commands commands, BlockingCalls calls) {
        this.commands = commands;
        this.calls = calls;
    }

    /** What became of the command, once somebody subscribes. */
    public Mono<Verdict> give(UUID incidentId, Sent sent, Actor actor) {
        return known(calls.<Verdict>call(() -> commands.give(incidentId, sent, actor)));
    }

    /** What became of the command of somebody who acts with fewer roles than they have, once somebody subscribes. */
    public Mono<Verdict> give(UUID incidentId, Sent sent, Person as) {
        return known(calls.<Verdict>call(() -> OnBehalf.of(as, () -> commands.give(incidentId, sent, as.actor()))));
    }

    Mono<Verdict> result(UUID incidentId, UUID eventId) {
        return known(calls.<Verdict>call(() -> commands.result(incidentId, eventId)));
    }

    private static Mono<Verdict> known(Mono<Verdict> verdict) {
        return verdict.onErrorMap(
                        LogUnavailableException.class, e -> new UnavailableException("log: " + e.getMessage()))
                .onErrorMap(
                        nl.tim.analysis.projection.UnavailableException.class,
                        e -> new UnavailableException("index: " + e.getMessage()));
    }
}
