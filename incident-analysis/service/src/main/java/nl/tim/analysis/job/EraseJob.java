package nl.tim.analysis.job;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tim.analysis.audit.AccessLine;
import nl.tim.analysis.audit.AccessLine.Accessed;
import nl.tim.analysis.audit.AccessLine.Outcome;
import nl.tim.analysis.audit.AccessLog;
import nl.tim.analysis.audit.Activity;
import nl.tim.analysis.command.CommandLog;
import nl.tim.analysis.command.LogUnavailableException;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Decision;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Fold;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Safeguard;
import nl.tim.analysis.projection.Applied;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.projection.Projected;
import nl.tim.analysis.projection.Refold;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.vault.Erasures;
import nl.tim.analysis.vault.KeyVault;
import nl.tim.analysis.vault.Step;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * Makes every text of an incident unreadable, for good. Without who asks and who confirms it only completes, or tells of, an erasure that
 * was ordered before.
 */
final class EraseJob implements Job {
    private static final Duration WAIT = Duration.ZERO;

    private final IncidentLog log;
    private final CommandLog commands;
    private final Erasures erasures;
    private final KeyVault vault;
    private final AccessLog access;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    EraseJob(
            IncidentLog log,
            CommandLog commands,
            Erasures erasures,
            KeyVault vault,
            AccessLog access,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.log = log;
        this.commands = commands;
        this.erasures = erasures;
        this.vault = vault;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    static void check(JobArguments arguments) {
        arguments.allow("--by", "--confirmed-by", "--ground", "--wait");
        Object subject = incident(arguments);
        Duration wait = arguments.duration("--wait", WAIT);
        Optional<String> by = arguments.text("--by");
        Optional<String> confirmedBy = arguments.text("--confirmed-by");
        if (by.isPresent() != confirmedBy.isPresent()) {
            throw new UsageException("Erasing needs two people: --by=ACCOUNT --confirmed-by=ACCOUNT");
        }
        if (by.isPresent() && by.equals(confirmedBy)) {
            throw new UsageException("Erasing needs two people, and these are one");
        }
        String ground = ground(arguments);
        assert subject != null && !wait.isNegative() && !ground.isEmpty();
    }

    private static UUID incident(JobArguments arguments) {
        List<String> words = arguments.words();
        try {
            if (words.size() == 1) {
                return UUID.fromString(words.getFirst());
            }
        } catch (IllegalArgumentException e) {
            throw new UsageException("Not an incident id: " + words.getFirst());
        }
        throw new UsageException("Name one incident by its id");
    }

    private static String ground(JobArguments arguments) {
        String ground = arguments.text("--ground").orElse("REQUEST");
        if (!CodeLists.load().list("TIM-ERASURE").contains(ground)) {
            throw new UsageException("No such ground; TIM-ERASURE has REQUEST, RETENTION, MISTAKE");
        }
        return ground;
    }

    @Override
    public ExitCode run(JobArguments arguments, PrintStream out) {
        UUID incidentId = incident(arguments);
        try {
            Optional<String> by = arguments.text("--by");
            if (by.isPresent()) {
                Decision.Reason refused = order(incidentId, arguments, by.get());
                if (refused != null) {
                    out.println("Refused: " + refused);
                    return ExitCode.DIFFERENCES;
                }
                out.println("Ordered, by " + by.get() + " and "
                        + arguments.text("--confirmed-by").orElseThrow());
            }
            return complete(incidentId, arguments.duration("--wait", WAIT), out);
        } catch (LogUnavailableException e) {
            throw new UnavailableException(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted");
        }
    }

    /** Why the fold refuses it; null when it is in the log. */
    private Decision.@Nullable Reason order(UUID incidentId, JobArguments arguments, String by)
            throws LogUnavailableException {
        int partition = log.partitionOf(incidentId);
        long end = log.ends().getOrDefault(partition, 0L);
        Projected.Whole before = new Refold(log)
                .of(Map.of(incidentId, new Applied(partition, end - 1)))
                .get(incidentId);
        if (before == null) {
            return Decision.Reason.NOT_FOUND;
        }
        var event = new Event(
                ids.get(),
                incidentId,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                new Actor(Actor.ANALYST, by, null),
                null,
                CodeLists.load().taxonomyVersion(),
                null,
                new Safeguard.SubjectErased(
                        ground(arguments), arguments.text("--confirmed-by").orElseThrow()));
        Incident after = Fold.apply(before.incident(), event);
        Decision ruling = after.decisions().getLast();
        if (ruling.outcome() == Decision.Outcome.REJECTED) {
            return ruling.reason();
        }
        tell(incidentId, by, arguments.text("--confirmed-by").orElseThrow());
        commands.append(event);
        return null;
    }

    private void tell(UUID incidentId, String by, String confirmedBy) {
        access.append(
                AccessLine.byJob(
                        ids.get(),
                        clock.instant(),
                        Activity.ERASURE,
                        Outcome.SUCCESS,
                        by,
                        "erase",
                        "confirmed by " + confirmedBy,
                        List.of(new Accessed(incidentId, null))),
                null);
    }

    private ExitCode complete(UUID incidentId, Duration wait, PrintStream out) throws InterruptedException {
        Set<String> said = new HashSet<>();
        Optional<Step> left = erasures.complete(incidentId, step -> {
            if (said.add(line(step))) {
                out.println(line(step));
            }
        });
        if (left.isEmpty()) {
            out.println("This incident was not erased; order it with --by=ACCOUNT --confirmed-by=ACCOUNT");
            return ExitCode.DIFFERENCES;
        }
        Instant giveUp = clock.instant().plus(wait);
        boolean gone = left.get() instanceof Step.Done;
        while (!gone && clock.instant().isBefore(giveUp)) {
            vault.stir();
            Progress.pause();
            gone = erasures.left(incidentId).isEmpty();
        }
        out.println(
                gone
                        ? "Erased: nothing of it is left"
                        : "Erased: nobody can read it. The broker removes the bytes of its keys within about an hour and a half,"
                                + " while a service runs; look with ./tim erase " + incidentId);
        return ExitCode.OK;
    }

    private static String line(Step step) {
        return switch (step) {
            case Step.Bury bury -> "Erasing " + bury.keys().size() + " keys";
            case Step.AwaitProjection await -> "Waiting for the projection of " + String.join(", ", await.indices());
            case Step.Expunge expunge -> "Removing what " + expunge.index() + " held before from its files";
            case Step.AwaitCompaction await ->
                "The broker still has the bytes of " + await.keys().size() + " dead keys";
            case Step.Done _ -> "The broker has none of its keys";
        };
    }
}
