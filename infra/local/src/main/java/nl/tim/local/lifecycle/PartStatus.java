package nl.tim.local.lifecycle;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.tim.local.stack.Memory;
import nl.tim.local.stack.PartProcess;
import nl.tim.local.stack.PartState;

/**
 * How a part is.
 *
 * @param name its name
 * @param health whether it works
 * @param problem what is wrong, when it runs and does not work
 * @param pid its process
 * @param port where users connect
 * @param since when it was started
 * @param age time since then
 * @param memory resident bytes of all its processes
 * @param log its log file
 */
public record PartStatus(
        String name,
        Health health,
        Optional<String> problem,
        OptionalLong pid,
        int port,
        Optional<Instant> since,
        Optional<Duration> age,
        OptionalLong memory,
        Path log) {

    /** Whether a part works. */
    public enum Health {
        /** It runs and works. */
        READY,
        /** It runs and does not work (yet). */
        NOT_READY,
        /** It was started, and has ended without being asked to. */
        DIED,
        /** It was not started, or was stopped. */
        STOPPED
    }

    /** Asks all parts at once. */
    public static List<PartStatus> of(Stack stack, Instant now) {
        return stack.processes().parallelStream()
                .map(process -> of(process, stack, now))
                .toList();
    }

    /** The state in words. */
    public String state() {
        return switch (health) {
            case READY -> "ready";
            case NOT_READY -> "not ready: " + problem.orElse("");
            case DIED -> "died";
            case STOPPED -> "stopped";
        };
    }

    private static PartStatus of(PartProcess process, Stack stack, Instant now) {
        String name = process.part().name();
        int port = process.part().ports().getFirst().number();
        Path log = stack.home().log(name);
        Optional<PartState> running = process.running();
        if (running.isEmpty()) {
            Health health = PartState.lastOf(stack.home(), name).isPresent() ? Health.DIED : Health.STOPPED;
            return new PartStatus(
                    name,
                    health,
                    Optional.empty(),
                    OptionalLong.empty(),
                    port,
                    Optional.empty(),
                    Optional.empty(),
                    OptionalLong.empty(),
                    log);
        }
        PartState state = running.get();
        Optional<String> problem = process.part().health().problem();
        return new PartStatus(
                name,
                problem.isEmpty() ? Health.READY : Health.NOT_READY,
                problem,
                OptionalLong.of(state.pid()),
                state.ports().getOrDefault(process.part().ports().getFirst().use(), port),
                Optional.of(state.since()),
                Optional.of(Duration.between(state.since(), now)),
                Memory.resident(state.processes()),
                log);
    }
}
