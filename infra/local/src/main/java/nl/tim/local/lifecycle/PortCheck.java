package nl.tim.local.lifecycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.stack.PartProcess;
import nl.tim.local.stack.PartState;
import nl.tim.local.stack.Port;
import nl.tim.local.stack.Ports;

/** Looks at every port before anything is started, and says all that is wrong at once. */
final class PortCheck {

    private PortCheck() {}

    /**
     * Passes when every part that is not running can have its ports, and every part that runs has those asked for.
     *
     * @throws TimException naming each port, who needs it and what changes it
     */
    static void require(List<PartProcess> processes) {
        List<String> problems = new ArrayList<>(sharedPorts(processes));
        for (PartProcess process : processes) {
            Optional<PartState> running = process.running();
            for (Port port : process.part().ports()) {
                running.map(state -> moved(process, state, port))
                        .orElseGet(() -> taken(process, port))
                        .ifPresent(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new TimException(ExitCode.PORT_TAKEN, String.join("\n", problems));
        }
    }

    private static Optional<String> taken(PartProcess process, Port port) {
        if (Ports.isFree(port)) {
            return Optional.empty();
        }
        return Optional.of("Port " + port.number() + " is taken, and "
                + process.part().name() + " needs it (" + port.use()
                + "). Stop what uses it"
                + PortOwner.of(port.number()).map(owner -> " (" + owner + ")").orElse("")
                + ", or choose another: " + port.variable() + "=<port> ./tim up");
    }

    private static Optional<String> moved(PartProcess process, PartState state, Port port) {
        Integer now = state.ports().get(port.use());
        if (now == null || now == port.number()) {
            return Optional.empty();
        }
        return Optional.of(process.part().name() + " runs on port " + now + ", and " + port.variable() + " asks for "
                + port.number() + ". Stop it first: ./tim down");
    }

    private static List<String> sharedPorts(List<PartProcess> processes) {
        Map<Integer, Port> seen = new HashMap<>();
        List<String> problems = new ArrayList<>();
        for (PartProcess process : processes) {
            for (Port port : process.part().ports()) {
                Port other = seen.putIfAbsent(port.number(), port);
                if (other != null) {
                    problems.add("Port " + port.number() + " is asked for twice: " + other.variable() + " and "
                            + port.variable());
                }
            }
        }
        return problems;
    }
}
